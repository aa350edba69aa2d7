package org.inklusim.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.List;
import java.util.stream.Stream;

/** What holds in the whole house, so that the same input gives the same bytes and a newcomer finds the way. */
final class HouseRules {
    private final String root;

    /**
     * @param root package in which the rooms lie
     */
    HouseRules(String root) {
        this.root = root;
    }

    List<ArchRule> all() {
        return List.of(
                rule("arrows", classes().should(new Rooms(root).keepTheArrows())),
                rule(
                        "random numbers come by key",
                        noClasses().that(outside("gui")).should(touch("""
                        java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom|random\\..*)#.*
                        java\\.security\\.SecureRandom#.*
                        ec\\.util\\.MersenneTwister(Fast)?#.*
                        java\\.util\\.UUID#randomUUID
                        java\\.util\\.Collections#shuffle
                        java\\.lang\\.(Strict)?Math#random
                        java\\.lang\\.System#identityHashCode"""))),
                rule(
                        "nobody draws from the engine's random numbers",
                        noClasses().that(outside("gui")).should().accessTargetWhere(new EngineRandom())),
                rule(
                        "no clock is read",
                        noClasses().that(outside("experiment", "cli", "gui")).should(touch("""
                        java\\.lang\\.System#(nanoTime|currentTimeMillis)
                        java\\.time\\.[A-Za-z]+#now
                        java\\.time\\.Clock#(system|tick).*
                        java\\.time\\.InstantSource#system
                        java\\.util\\.Date#<init>/0
                        java\\.util\\.Calendar#getInstance"""))),
                rule(
                        "no environment is read",
                        noClasses().that(outside("experiment", "cli", "gui")).should(touch("""
                        java\\.lang\\.System#(getenv|getProperty|getProperties|setProperty|lineSeparator)
                        java\\.lang\\.(Integer|Long)#get(Integer|Long)
                        java\\.lang\\.Boolean#getBoolean
                        java\\.lang\\.Runtime#availableProcessors
                        java\\.util\\.Locale#getDefault
                        java\\.util\\.TimeZone#getDefault
                        java\\.time\\.ZoneId#systemDefault
                        java\\.net\\.InetAddress#.*"""))),
                rule(
                        "no file is touched",
                        noClasses().that(within("random", "model")).should(touch("""
                        java\\.nio\\.file\\..*#.*
                        java\\.io\\.(File|Random|Print).*#.*"""))),
                rule(
                        "nothing stands in hash order",
                        noClasses()
                                .that(within("random", "population", "model", "observe"))
                                .should(touch("""
                        java\\.util\\.(Identity|Weak)?Hash(Map|Set|table)#<init>
                        java\\.util\\.concurrent\\.ConcurrentHashMap#<init>
                        java\\.util\\.(Map|Set)#(of|ofEntries|copyOf)
                        java\\.util\\.stream\\.Collectors#to(Unmodifiable)?Set
                        java\\.util\\.stream\\.Collectors#to(Unmodifiable)?Map/2
                        java\\.util\\.stream\\.Collectors#to(Unmodifiable)?Map/3
                        java\\.util\\.stream\\.Collectors#grouping.*/1
                        java\\.util\\.stream\\.Collectors#grouping.*/2"""))),
                rule("streams keep to one thread", noClasses().should(touch("""
                        .*#parallel(Stream|Prefix|Sort|SetAll)?
                        .*#grouping.*Concurrent"""))),
                rule(
                        "functions are the same on any machine",
                        noClasses().that(outside("gui")).should(touch("""
                        java\\.lang\\.Math#(exp|expm1|log|log10|log1p|pow|cbrt|hypot)
                        java\\.lang\\.Math#a?(sin|cos|tan)[h2]?"""))),
                rule("text is the same in any locale", noClasses().should(touch("""
                        java\\.lang\\.String#(format|formatted)/1
                        java\\.lang\\.String#format/2
                        java\\.lang\\.String#to(Lower|Upper)Case/0
                        java\\.io\\.Print(Stream|Writer)#(format|printf)/2
                        java\\.text\\.NumberFormat#get.*Instance/0
                        java\\.text\\.DecimalFormat#<init>/0
                        java\\.text\\.DecimalFormat#<init>/1
                        java\\.text\\.Collator#getInstance/0"""))),
                rule("bytes are the same in any locale", noClasses().should(touch("""
                        java\\.lang\\.String#getBytes/0
                        java\\.io\\.(InputStreamReader|OutputStreamWriter|FileReader|FileWriter)#<init>/1
                        java\\.io\\.ByteArrayOutputStream#toString/0
                        java\\.nio\\.charset\\.Charset#defaultCharset"""))),
                rule(
                        "only the command line ends the process",
                        noClasses().that(outside("cli")).should(touch("""
                        java\\.lang\\.System#exit
                        java\\.lang\\.Runtime#(exit|halt)"""))),
                rule(
                        "only the command line prints",
                        noClasses().that(outside("cli")).should(touch("""
                        java\\.lang\\.System#(out|err|in|console)
                        java\\.lang\\.Throwable#printStackTrace/0"""))),
                rule(
                        "only the command line knows its library",
                        noClasses().that(outside("cli")).should().dependOnClassesThat(resideInAnyPackage("picocli.."))),
                rule(
                        "nothing static changes",
                        fields().that().areStatic().should().beFinal()),
                rule(
                        "nothing static holds what changes",
                        fields().that()
                                .areStatic()
                                .should()
                                .notHaveRawType(
                                        assignableTo(ThreadLocal.class)
                                                .or(resideInAnyPackage("java.util.concurrent.atomic"))
                                                .or(
                                                        DescribedPredicate.describe(
                                                                "a collection that can change",
                                                                type -> type.getName()
                                                                        .matches(
                                                                                "java\\.util\\..*(HashMap|HashSet|ArrayList|EnumMap|BitSet)"))))));
    }

    private static ArchRule rule(String name, ArchRule rule) {
        return rule.allowEmptyShould(true).as(name);
    }

    private static ArchCondition<JavaClass> touch(String members) {
        return ArchConditions.accessTargetWhere(new Ban(members));
    }

    private DescribedPredicate<JavaClass> within(String... rooms) {
        return resideInAnyPackage(packages(rooms));
    }

    private DescribedPredicate<JavaClass> outside(String... rooms) {
        return resideOutsideOfPackages(packages(rooms));
    }

    private String[] packages(String... rooms) {
        return Stream.of(rooms).map(room -> root + "." + room + "..").toArray(String[]::new);
    }

    /** The generator in MASON's {@code SimState}, by whatever heir it is reached. */
    private static final class EngineRandom extends DescribedPredicate<JavaAccess<?>> {
        EngineRandom() {
            super("the engine's random numbers");
        }

        @Override
        public boolean test(JavaAccess<?> access) {
            return access.getTarget().getName().equals("random")
                    && access.getTarget() instanceof FieldAccessTarget field
                    && field.getRawType().getName().startsWith("ec.util.MersenneTwister");
        }
    }
}

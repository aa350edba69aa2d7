package org.inklusim.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What code may not touch: members, named {@code owner#name/parameters}. Owners and names are regular expressions, the
 * number of parameters may be left out.
 */
final class Ban extends DescribedPredicate<JavaAccess<?>> {
    private final Predicate<AccessTarget> banned;

    /**
     * @param members lines of {@code owner#name} or {@code owner#name/parameters}
     */
    Ban(String members) {
        super("what is banned");
        banned = members.lines().map(String::strip).map(Ban::member).reduce(target -> false, Predicate::or);
    }

    private static Predicate<AccessTarget> member(String line) {
        int hash = line.indexOf('#');
        int slash = line.indexOf('/', hash);
        Pattern owner = Pattern.compile(line.substring(0, hash));
        Pattern name = Pattern.compile(line.substring(hash + 1, slash < 0 ? line.length() : slash));
        int parameters = slash < 0 ? -1 : Integer.parseInt(line.substring(slash + 1));
        return target -> owner.matcher(target.getOwner().getName()).matches()
                && name.matcher(target.getName()).matches()
                && (parameters < 0 || parameters == parameters(target));
    }

    private static int parameters(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget unit
                ? unit.getRawParameterTypes().size()
                : -1;
    }

    @Override
    public boolean test(JavaAccess<?> access) {
        return banned.test(access.getTarget());
    }
}

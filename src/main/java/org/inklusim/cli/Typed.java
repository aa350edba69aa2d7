package org.inklusim.cli;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.inklusim.scenario.Nearest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads values of options; what does not fit is answered with what was expected and what was given. */
final class Typed {
    private Typed() {}

    /** Whole numbers of a range. */
    abstract static class Whole implements ITypeConverter<Integer> {
        private final int least;
        private final int most;

        Whole(int least, int most) {
            this.least = least;
            this.most = most;
        }

        @Override
        public Integer convert(String text) {
            try {
                int value = Integer.parseInt(text);
                if (value >= least && value <= most) {
                    return value;
                }
            } catch (NumberFormatException e) {
                throw wrong(text, e);
            }
            throw wrong(text, null);
        }

        private TypeConversionException wrong(String text, Exception cause) {
            String range = String.format(Locale.ROOT, "from %,d to %,d", least, most);
            return expected("a whole number " + range, text, "", cause);
        }
    }

    /** {@code --replicates}. */
    static final class Replicates extends Whole {
        Replicates() {
            super(1, 100_000);
        }
    }

    /** {@code --threads}. */
    static final class Threads extends Whole {
        Threads() {
            super(1, 1_024);
        }
    }

    /** {@code --seed}. */
    static final class Seed implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            try {
                return Long.valueOf(text);
            } catch (NumberFormatException e) {
                throw expected("a whole number from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE, text, "", e);
            }
        }
    }

    /** {@code --precision}. */
    static final class Percent implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) {
            try {
                double value = new BigDecimal(text).doubleValue();
                if (value > 0 && value <= 100) {
                    return value;
                }
            } catch (NumberFormatException e) {
                throw wrong(text, e);
            }
            throw wrong(text, null);
        }

        private static TypeConversionException wrong(String text, Exception cause) {
            String hint = text.contains(",") ? "; write a point, not a comma" : "";
            return expected("a number above 0 and at most 100, in percent", text, hint, cause);
        }
    }

    /** One of the names of an enum, in lower case. */
    abstract static class Choice<E extends Enum<E>> implements ITypeConverter<E> {
        private final List<E> values;

        Choice(Class<E> type) {
            values = Arrays.asList(type.getEnumConstants());
        }

        @Override
        public E convert(String text) {
            List<String> names = values.stream().map(Typed::name).toList();
            int place = names.indexOf(text);
            if (place >= 0) {
                return values.get(place);
            }
            String hint =
                    Nearest.of(text, names).map(name -> "; nearest: " + name).orElse("");
            int last = names.size() - 1;
            String either = String.join(", ", names.subList(0, last)) + " or " + names.get(last);
            throw expected(either, text, hint, null);
        }
    }

    /** The name of a choice. */
    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static TypeConversionException expected(String what, String given, String hint, Exception cause) {
        var wrong = new TypeConversionException("expected " + what + ", given " + given + hint);
        wrong.initCause(cause);
        return wrong;
    }
}

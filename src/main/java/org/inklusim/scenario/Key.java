package org.inklusim.scenario;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A key of scenario files, as a record component with its annotations defines it. */
record Key(RecordComponent component) {

    /** The keys of a record, in the order in which they are written. */
    static List<Key> of(Class<?> type) {
        return all(type).stream().filter(key -> !key.has(Derived.class)).toList();
    }

    /** All components of a record, those that are no keys too. */
    static List<Key> all(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(Key::new).toList();
    }

    static List<String> names(Class<?> type) {
        return of(type).stream().map(Key::name).toList();
    }

    static Optional<Key> find(Class<?> type, String name) {
        return of(type).stream().filter(key -> key.name().equals(name)).findFirst();
    }

    /** All keys below a record with dots between, {@code portfolio.size}; maps as {@code mechanisms}. */
    static List<String> paths(Class<?> type) {
        List<String> paths = new ArrayList<>();
        for (Key key : of(type)) {
            paths.add(key.name());
            if (key.type().isRecord()) {
                paths(key.type()).forEach(path -> paths.add(key.name() + "." + path));
            }
        }
        return paths;
    }

    /** The key as written: {@code burnIn} is {@code burn_in}. */
    String name() {
        return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    Class<?> type() {
        return component.getType();
    }

    boolean isMap() {
        return Map.class.isAssignableFrom(type());
    }

    /** The type of the values of a map or of the items of a list. */
    Class<?> valueType() {
        Type[] arguments = ((ParameterizedType) component.getGenericType()).getActualTypeArguments();
        return (Class<?>) arguments[arguments.length - 1];
    }

    <A extends Annotation> Optional<A> get(Class<A> annotation) {
        return Optional.ofNullable(component.getAnnotation(annotation));
    }

    boolean has(Class<? extends Annotation> annotation) {
        return component.isAnnotationPresent(annotation);
    }

    String doc() {
        return get(Doc.class).map(Doc::value).orElse("");
    }

    Object value(Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Expected to read " + component, e);
        }
    }

    /** Words of an enum as written in files. */
    static List<String> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Key::word).toList();
    }

    static String word(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
    }
}

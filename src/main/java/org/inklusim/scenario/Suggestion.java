package org.inklusim.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The key that was meant, also where it belongs under another one. */
final class Suggestion {
    private Suggestion() {}

    /** For a key in a file: one of those that belong there, or one that belongs elsewhere. */
    static String key(String given, Collection<String> here, Collection<String> everywhere) {
        if (given.contains(":")) {
            return "; write a blank after the colon";
        }
        Optional<String> sibling = Nearest.of(given, here);
        Optional<String> far = nested(given, everywhere).filter(path -> path.contains("."));
        int slips = sibling.map(name -> Nearest.distance(given, name)).orElse(Integer.MAX_VALUE);
        if (far.isPresent() && slipsToPath(given, far.get()) < slips) {
            int dot = far.get().lastIndexOf('.');
            return "; nearest: " + far.get().substring(dot + 1) + " under "
                    + far.get().substring(0, dot);
        }
        return sibling.map(name -> "; nearest: " + name).orElse("");
    }

    /** For a dotted key: the nearest dotted key. */
    static String dotted(String given, Collection<String> everywhere) {
        return nested(given, everywhere).map(path -> "; nearest: " + path).orElse("");
    }

    private static Optional<String> nested(String given, Collection<String> paths) {
        List<String> forms = new ArrayList<>();
        List<String> meant = new ArrayList<>();
        for (String path : paths) {
            forms.add(flat(path));
            meant.add(path);
        }
        for (String path : paths) {
            forms.add(last(path));
            meant.add(path);
        }
        return Nearest.of(flat(given), forms).map(form -> meant.get(forms.indexOf(form)));
    }

    private static int slipsToPath(String given, String path) {
        return Math.min(Nearest.distance(flat(given), flat(path)), Nearest.distance(given, last(path)));
    }

    private static String flat(String path) {
        return path.replace('.', '_');
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}

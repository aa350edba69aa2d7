package org.inklusim.gui;

import java.awt.Color;
import java.util.Arrays;
import org.inklusim.model.agent.State;

/** Colours of the display: those of Okabe and Ito (2008) for states, one hue from pale to dark for levels. */
final class Palette {
    static final Color PAPER = new Color(0xFBFBF8);
    static final Color TEXT = new Color(0x1A1A1A);
    static final Color FAINT = new Color(0xD8D8D4);
    static final Color LINK = new Color(0x9A9A94);
    static final Color CONTACT = new Color(0x7B2CBF);
    static final Color CLOSE = new Color(0x1A1A1A);
    static final Color EMPLOYER = new Color(0x6E7B85);
    static final Color SELECTED = new Color(0xE6007E);

    private static final Color[] STATES = {
        new Color(0xB9C2C9), // waiting
        new Color(0x56B4E9), // measure
        new Color(0xE69F00), // placement
        new Color(0xCC79A7), // sheltered
        new Color(0xD55E00), // subsidised
        new Color(0x7CC8A8), // part-time
        new Color(0x009E73), // work
        new Color(0x0072B2), // education
        new Color(0x3C3C3C), // disability
        new Color(0x8A8A8A), // left
    };
    private static final Color[] PALE =
            Arrays.stream(STATES).map(colour -> between(colour, PAPER, 0.6)).toArray(Color[]::new);
    private static final Color LOW = new Color(0xF1E3CF);
    private static final Color HIGH = new Color(0x8A2D0B);
    private static final Color DISTRUST = new Color(0xE8EEF3);
    private static final Color TRUST = new Color(0x08457E);

    private static final int STEPS = 64;
    private static final Color[] RAMP_STRAIN = ramp(LOW, HIGH);
    private static final Color[] RAMP_TRUST = ramp(DISTRUST, TRUST);

    private Palette() {}

    private static Color[] ramp(Color from, Color to) {
        Color[] ramp = new Color[STEPS];
        for (int i = 0; i < STEPS; i++) {
            ramp[i] = between(from, to, i / (STEPS - 1.0));
        }
        return ramp;
    }

    private static int step(double level) {
        return (int) Math.max(0, Math.min(STEPS - 1, level * STEPS));
    }

    static Color of(State state) {
        return STATES[state.ordinal()];
    }

    /** Strain of a veileder or mentor, 0–1: from pale to dark red. */
    static Color strain(double level) {
        return RAMP_STRAIN[step(level)];
    }

    /** Trust, 0–1: from pale to dark blue. */
    static Color trust(double level) {
        return RAMP_TRUST[step(level)];
    }

    /** The colour of a state, nearly paper. */
    static Color pale(State state) {
        return PALE[state.ordinal()];
    }

    static Color faded(Color colour) {
        return between(colour, PAPER, 0.82);
    }

    static Color between(Color one, Color other, double share) {
        double at = Math.max(0, Math.min(1, share));
        return new Color(
                mix(one.getRed(), other.getRed(), at),
                mix(one.getGreen(), other.getGreen(), at),
                mix(one.getBlue(), other.getBlue(), at));
    }

    private static int mix(int one, int other, double share) {
        return (int) Math.round(one + share * (other - one));
    }
}

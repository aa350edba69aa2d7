package org.inklusim.experiment.design;

import java.util.List;

/**
 * How a block of factors is laid out; of a block that is not given, one point without factors.
 *
 * @param method how; null where the block is not given
 * @param keys of the factors, in order
 * @param numeric for each factor whether it is a range or takes numbers only
 * @param plan its points
 */
record Layout(Method method, List<String> keys, List<Boolean> numeric, Plan plan) {
    static Layout none() {
        return new Layout(null, List.of(), List.of(), new Plan() {
            @Override
            public int size() {
                return 1;
            }

            @Override
            public String[] at(int index) {
                return new String[0];
            }
        });
    }
}

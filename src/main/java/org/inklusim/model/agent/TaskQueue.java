package org.inklusim.model.agent;

import java.util.Arrays;

/** First in, first out, of brukere for whom a task waits. Grows when it must and is never emptied into garbage. */
public final class TaskQueue implements Cloneable {
    private Bruker[] waiting = new Bruker[16];
    private int head;
    private int size;

    /** Puts a bruker last. */
    public void add(Bruker bruker) {
        if (size == waiting.length) {
            Bruker[] longer = new Bruker[2 * size];
            for (int i = 0; i < size; i++) {
                longer[i] = get(i);
            }
            waiting = longer;
            head = 0;
        }
        waiting[(head + size) & (waiting.length - 1)] = bruker;
        size++;
    }

    /** Takes the first bruker out; the queue must not be empty. */
    public Bruker poll() {
        Bruker first = waiting[head];
        waiting[head] = null;
        head = (head + 1) & (waiting.length - 1);
        size--;
        return first;
    }

    /** The first bruker; the queue must not be empty. */
    public Bruker peek() {
        return waiting[head];
    }

    /** The bruker at a place in the queue, from 0. */
    public Bruker get(int place) {
        return waiting[(head + place) & (waiting.length - 1)];
    }

    /** Entries, those that have become void included. */
    public int size() {
        return size;
    }

    /** Empties the queue. */
    public void clear() {
        Arrays.fill(waiting, null);
        head = 0;
        size = 0;
    }

    TaskQueue copy(Copies copies) {
        TaskQueue copy = new TaskQueue();
        for (int i = 0; i < size; i++) {
            Bruker bruker = copies.of(get(i));
            if (bruker != null) {
                copy.add(bruker);
            }
        }
        return copy;
    }
}

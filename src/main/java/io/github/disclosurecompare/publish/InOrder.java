package io.github.disclosurecompare.publish;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Makes things on all processors and hands them on in their order, with no more of them waiting than need be. */
final class InOrder {
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private InOrder() {}

    /** Takes what was made. */
    @FunctionalInterface
    interface Taker<R> {
        void take(R made) throws IOException;
    }

    static <T, R> void make(Collection<T> things, Function<T, R> maker, Taker<R> taker) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(PROCESSORS);
        try {
            Iterator<T> rest = things.iterator();
            Deque<Future<R>> waiting = new ArrayDeque<>();
            while (rest.hasNext() || !waiting.isEmpty()) {
                while (rest.hasNext() && waiting.size() <= PROCESSORS) {
                    T thing = rest.next();
                    waiting.add(threads.submit(() -> maker.apply(thing)));
                }
                taker.take(AtOnce.result(waiting.remove()));
            }
        } finally {
            threads.shutdownNow();
        }
    }
}

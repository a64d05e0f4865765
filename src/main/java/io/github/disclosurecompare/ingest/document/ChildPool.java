package io.github.disclosurecompare.ingest.document;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/** The children that parse, at most one a core; one that dies is not missed until the next document comes. */
final class ChildPool implements AutoCloseable {
    private static final Answer TOO_SLOW =
            Answer.refused("takes longer than 4 seconds to read: damaged or made to harm; open it and save it again");
    private static final Answer TOO_LARGE =
            Answer.refused("needs more memory than a report may: damaged or made to harm; open it and save it again");
    private static final Answer DEADLY =
            Answer.refused("the program that reads it fails on it: damaged or made to harm; open it and save it again");

    private final TimeLimit limit = new TimeLimit();
    private final Queue<ChildProcess> idle = new ConcurrentLinkedQueue<>();
    private final Semaphore places;

    ChildPool(int most) {
        places = new Semaphore(most);
    }

    DocumentText read(DocumentKind kind, byte[] document) throws IOException, UnreadableDocumentException {
        places.acquireUninterruptibly();
        try {
            ChildProcess used = findIdle();
            if (used == null) {
                return ask(ChildProcess.start(limit), kind, document).document(kind);
            }
            Answer answer = ask(used, kind, document);
            // What earlier documents left behind must not decide: a child that died with a past is no proof.
            boolean isDoubtful = answer == TOO_LARGE || answer == DEADLY;
            return (isDoubtful ? ask(ChildProcess.start(limit), kind, document) : answer).document(kind);
        } finally {
            places.release();
        }
    }

    @Override
    public void close() {
        for (ChildProcess child = idle.poll(); child != null; child = idle.poll()) {
            child.close();
        }
        limit.close();
    }

    private Answer ask(ChildProcess child, DocumentKind kind, byte[] document) {
        try (TimeLimit.Watch watch = limit.watch(child.process())) {
            try {
                Answer answer = child.ask(kind, document);
                idle.add(child);
                return answer;
            } catch (IOException e) {
                return causeOfDeath(child, watch);
            }
        }
    }

    private static Answer causeOfDeath(ChildProcess child, TimeLimit.Watch watch) {
        boolean isOutOfMemory = child.isOutOfMemory();
        child.close();
        if (watch.hasKilled()) {
            return TOO_SLOW;
        }
        return isOutOfMemory ? TOO_LARGE : DEADLY;
    }

    private ChildProcess findIdle() {
        ChildProcess child = idle.poll();
        while (child != null && !child.isAlive()) {
            child = idle.poll();
        }
        return child;
    }
}

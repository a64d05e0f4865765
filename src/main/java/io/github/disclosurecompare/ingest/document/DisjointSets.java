package io.github.disclosurecompare.ingest.document;

import java.util.stream.IntStream;

/** Numbers that are put together to groups, each named by its smallest one. */
final class DisjointSets {
    private final int[] parents;

    DisjointSets(int size) {
        parents = IntStream.range(0, size).toArray();
    }

    int root(int number) {
        int root = number;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    void join(int one, int other) {
        int first = root(one);
        int second = root(other);
        parents[Math.max(first, second)] = Math.min(first, second);
    }
}

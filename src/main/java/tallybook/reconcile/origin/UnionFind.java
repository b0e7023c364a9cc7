package tallybook.reconcile.origin;

/** Disjoint sets of 0 to n-1; a set is named by its least member. */
final class UnionFind {
  private final int[] parent;

  UnionFind(int n) {
    parent = new int[n];
    for (int i = 0; i < n; i++) {
      parent[i] = i;
    }
  }

  int find(int i) {
    while (parent[i] != i) {
      parent[i] = parent[parent[i]];
      i = parent[i];
    }
    return i;
  }

  /** Whether the two were in different sets. */
  boolean unite(int a, int b) {
    int left = find(a);
    int right = find(b);
    parent[Math.max(left, right)] = Math.min(left, right);
    return left != right;
  }
}

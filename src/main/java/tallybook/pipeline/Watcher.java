package tallybook.pipeline;

/** Is told how far a run is. */
@FunctionalInterface
public interface Watcher {
  Watcher NONE = articles -> {};

  /**
   * @param articles so many are done
   */
  void done(int articles);
}

package tallybook.flow;

import java.io.Serializable;

/**
 * A pure function from one thing to the things found in it: no clock, default locale or static
 * state, so the same input gives the same outcome on any thread and machine.
 *
 * @param <I> what goes in
 * @param <O> what is found
 */
@FunctionalInterface
public interface Stage<I, O> extends Serializable {

  /** The items found, in text order, and notes on what was left out. */
  Outcome<O> run(I input);

  default <P> Stage<I, P> then(Stage<? super O, P> next) {
    return input -> run(input).flatMap(next::run);
  }
}

package tallybook.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a step made, in order, and notes on what it left out.
 *
 * @param <O> what the step makes
 */
public record Outcome<O>(List<O> items, List<Diagnostic> diagnostics) {
  public Outcome {
    items = List.copyOf(items);
    diagnostics = List.copyOf(diagnostics);
  }

  public static <O> Outcome<O> of(List<O> items) {
    return new Outcome<>(items, List.of());
  }

  /** Nothing was made, and why. */
  public static <O> Outcome<O> none(Diagnostic why) {
    return new Outcome<>(List.of(), List.of(why));
  }

  /** Runs the next step on every item; the notes of both steps stay, earlier ones first. */
  public <P> Outcome<P> flatMap(Function<? super O, Outcome<P>> next) {
    var made = new ArrayList<P>();
    var notes = new ArrayList<>(diagnostics);
    for (O item : items) {
      Outcome<P> outcome = next.apply(item);
      made.addAll(outcome.items());
      notes.addAll(outcome.diagnostics());
    }
    return new Outcome<>(made, notes);
  }
}

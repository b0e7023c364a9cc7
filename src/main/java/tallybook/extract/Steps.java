package tallybook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import tallybook.extract.bound.Bound;
import tallybook.extract.scene.Scene;
import tallybook.flow.Outcome;
import tallybook.mention.area.AreaMention;
import tallybook.mention.period.Period;
import tallybook.mention.voice.Voice;
import tallybook.mention.voice.Voices;

/**
 * From texts to what their numbers were taken for, step by step, and each step for all texts before
 * the next. A step's code then stays in the processor's caches from text to text; done text by
 * text, short ones take half as long again.
 */
final class Steps {
  private Steps() {}

  /** A text with what its readers found. */
  private record Staged(Text text, Voices voices, Scene scene) {}

  /** A text with what its numbers are bound to. */
  private record Settled(Staged staged, List<Binder.Verdict> verdicts) {}

  /** One step: the same for each. */
  static <I, O> List<O> each(List<I> items, Function<I, O> step) {
    var results = new ArrayList<O>(items.size());
    for (I item : items) {
      results.add(step.apply(item));
    }
    return results;
  }

  /** Every number of each text. */
  static List<Outcome<Read>> read(List<Text> texts) {
    List<Staged> staged = staged(texts);
    List<Settled> settled =
        each(staged, one -> new Settled(one, one.text().with().binder().bind(one.scene())));
    return each(settled, Steps::told);
  }

  private static List<Staged> staged(List<Text> texts) {
    List<Voices> voices = each(texts, text -> text.with().voices().read(text.passage()));
    List<List<Period>> periods = each(texts, text -> text.with().periods().read(text.passage()));
    List<List<AreaMention>> areas = each(texts, text -> text.with().areas().read(text.passage()));
    var staged = new ArrayList<Staged>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      Text text = texts.get(i);
      var scene =
          new Scene(
              text.unfolding(),
              text.with().words(),
              text.quantities(),
              periods.get(i),
              areas.get(i),
              voices.get(i));
      staged.add(new Staged(text, voices.get(i), scene));
    }
    return staged;
  }

  private static Outcome<Read> told(Settled settled) {
    Text text = settled.staged().text();
    Assembler assembler = null;
    var read = new ArrayList<Read>();
    for (Binder.Verdict verdict : settled.verdicts()) {
      if (text.unfolding().isRepeat(verdict.quantity().span())) {
        continue;
      }
      if (verdict.bound() == null) {
        read.add(new Read(verdict, null, List.of()));
      } else {
        assembler =
            assembler == null
                ? new Assembler(settled.staged().scene(), text.unfolding())
                : assembler;
        read.add(taken(settled.staged(), verdict, verdict.bound(), assembler));
      }
    }
    return checked(text.with(), read);
  }

  private static Read taken(
      Staged staged, Binder.Verdict verdict, Bound bound, Assembler assembler) {
    Voice voice = staged.voices().at(verdict.quantity().from());
    double confidence = staged.text().with().confidence().of(bound);
    return new Read(
        verdict, assembler.assemble(bound, voice.attribution(), confidence), voice.reasons());
  }

  /** The same, looked at together. */
  private static Outcome<Read> checked(Readers with, List<Read> read) {
    Checks checks = Checks.of(read.stream().map(Read::taken).filter(Objects::nonNull).toList());
    double least = with.confidence().least();
    read.replaceAll(one -> one.checked(checks, least));
    return new Outcome<>(read, checks.notes());
  }
}

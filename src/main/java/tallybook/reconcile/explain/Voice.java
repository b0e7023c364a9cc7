package tallybook.reconcile.explain;

import org.jspecify.annotations.Nullable;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.rule.Phrases;

/** Who states a figure, where and when, in words. */
final class Voice {
  private final Amounts amounts;
  private final Phrases phrases;

  Voice(Amounts amounts, Phrases phrases) {
    this.amounts = amounts;
    this.phrases = phrases;
  }

  /** "stated by Kassym-Jomart Tokayev (Akorda press service) in The Astana Times, 17 Aug 2021". */
  String of(Claims claims, int row) {
    String who = who(claims, row);
    String stated = who == null ? phrases.say("who.unattributed") : phrases.say("who.stated", who);
    String publisher = claims.publisher(row);
    String where =
        publisher == null ? String.valueOf(claims.articles().name(claims.article(row))) : publisher;
    String placed = phrases.say("who.in", stated, where);
    return claims.published(row) == null
        ? placed
        : phrases.say("who.on", placed, amounts.day(claims.published(row), ""));
  }

  private @Nullable String who(Claims claims, int row) {
    String speaker = claims.persons().name(claims.speaker(row));
    String source = claims.bodies().name(claims.source(row));
    return speaker == null
        ? source
        : source == null ? speaker : phrases.say("who.with", speaker, source);
  }
}

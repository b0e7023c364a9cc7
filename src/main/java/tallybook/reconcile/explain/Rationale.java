package tallybook.reconcile.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tallybook.observation.Interval;
import tallybook.reconcile.claim.Amount;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.claim.Claims.Trait;
import tallybook.reconcile.estimate.Estimate;
import tallybook.reconcile.estimate.Finding;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.estimate.Vote;
import tallybook.reconcile.key.PeriodKey.Kind;
import tallybook.reconcile.rule.Phrases;
import tallybook.reconcile.rule.Rules;

/**
 * At most four sentences on a cell, from fixed templates: what is published and from whom; how many
 * origins; what disagrees and why; what not to conclude.
 */
public final class Rationale {
  private static final int MOST = 4;

  private final Rules rules;
  private final Phrases phrases;
  private final Amounts amounts;
  private final Periods periods;
  private final Voice voice;

  public Rationale(Rules rules, Amounts amounts) {
    this.rules = rules;
    this.phrases = rules.phrases();
    this.amounts = amounts;
    this.periods = new Periods(amounts, phrases);
    this.voice = new Voice(amounts, phrases);
  }

  /** The sentences of a settled cell. */
  public List<String> of(Claims claims, Settlement cell) {
    if (!cell.hasWinner()) {
      return List.of(phrases.say("publish.none", period(claims, cell), absence(claims, cell)));
    }
    var sentences = new ArrayList<String>();
    sentences.add(publication(claims, cell));
    usual(cell, sentences);
    sentences.add(origins(claims, cell));
    disagreements(cell, sentences);
    caution(claims, cell, sentences);
    return List.copyOf(sentences.subList(0, Math.min(MOST, sentences.size())));
  }

  private String publication(Claims claims, Settlement cell) {
    Estimate estimate = cell.estimate();
    BigDecimal value = estimate.value();
    String unit = cell.series().key().unit();
    String when = period(claims, cell);
    if (value == null || estimate.qualifier() == null) {
      String why =
          estimate.policy() == tallybook.reconcile.Policy.NONE
              ? phrases.say("publish.none.disagree")
              : phrases.say("publish.none.policy", estimate.policy().code());
      return phrases.say("publish.none", when, why);
    }
    Vote vote = cell.winner().spokesman();
    boolean isSpoken = cell.period().kind() == Kind.SPOKEN;
    String template =
        isSpoken ? "publish.spoken" : cell.winner().hasPoint() ? "publish.value" : "publish.bound";
    return phrases.say(
        template,
        sentenceCase(amounts.of(value, estimate.qualifier(), unit)),
        when,
        voice.of(claims, vote.row()));
  }

  /** What the default policy would have said, where another was asked for. */
  private void usual(Settlement cell, List<String> sentences) {
    Estimate estimate = cell.estimate();
    if (estimate.defaultValue() != null) {
      String unit = cell.series().key().unit();
      sentences.add(phrases.say("policy.default", amounts.of(estimate.defaultValue(), unit)));
    }
  }

  private String origins(Claims claims, Settlement cell) {
    int votes = cell.votes().size();
    int articles = articles(claims, cell);
    if (votes == 1) {
      return articles == 1
          ? phrases.say("origins.single")
          : phrases.say("origins.reprinted", Integer.toString(articles));
    }
    return phrases.say(
        "origins.several",
        Integer.toString(votes),
        Integer.toString(articles),
        Integer.toString(cell.winner().votes().size()));
  }

  /** The gravest finding in which figures disagree. */
  private void disagreements(Settlement cell, List<String> sentences) {
    Finding gravest = null;
    for (Finding finding : cell.findings()) {
      boolean listed = rules.taxonomy().entry(finding.code()).isConflict();
      if (listed && (gravest == null || finding.severity().compareTo(gravest.severity()) > 0)) {
        gravest = finding;
      }
    }
    if (gravest != null) {
      sentences.add(sentence(gravest));
    }
  }

  private void caution(Claims claims, Settlement cell, List<String> sentences) {
    for (Finding finding : cell.findings()) {
      if (finding.code().equals("PERIOD_NOT_STATED")) {
        sentences.add(sentence(finding));
      }
    }
    for (Finding finding : cell.findings()) {
      if (finding.code().equals("UNSIGNED_CHANGE")) {
        sentences.add(
            phrases.say(
                "neither",
                finding.arguments().get(1),
                finding.arguments().get(0),
                amounts.span(
                    cell.estimate().agreed(), claims.exactValue(cell.winner().spokesman().row()))));
      }
    }
    if (cell.winner().hasPoint() && cell.estimate().value() != null) {
      sentences.add(rounding(claims, cell));
    }
  }

  private String rounding(Claims claims, Settlement cell) {
    Estimate estimate = cell.estimate();
    BigDecimal value = claims.exactValue(cell.winner().spokesman().row());
    Interval stated = estimate.agreed();
    boolean rivals = !cell.winner().region().equals(estimate.region()) || cell.groups().size() > 1;
    String words = amounts.span(stated, value);
    String published = amounts.span(estimate.published(), value);
    if (rivals) {
      return phrases.say("rounding.rivals", published, words);
    }
    double grain = claims.grain(cell.winner().spokesman().row());
    return grain == 1
        ? phrases.say("rounding.units", words, published)
        : phrases.say("rounding", amounts.scaled(Amount.decimal(grain), value), words, published);
  }

  /** A finding as its code's sentence. */
  public String sentence(Finding finding) {
    return Phrases.sentence(rules.taxonomy().entry(finding.code()).sentence(), finding.arguments());
  }

  private String period(Claims claims, Settlement cell) {
    return periods.in(cell.period(), Days.of(claims, cell));
  }

  private String absence(Claims claims, Settlement cell) {
    for (Finding finding : cell.findings()) {
      if (finding.code().equals("SUPERSEDED")) {
        return phrases.say("publish.none.superseded", finding.arguments().get(0));
      }
    }
    for (int row : cell.rows()) {
      if (claims.has(row, Trait.EXCLUDED)) {
        return phrases.say("publish.none.excluded");
      }
    }
    return phrases.say("publish.none.denied");
  }

  /** How many articles state the cell's figures. */
  public static int articles(Claims claims, Settlement cell) {
    Set<Integer> articles = new TreeSet<>();
    for (int row : cell.rows()) {
      articles.add(claims.article(row));
    }
    return articles.size();
  }

  private static String sentenceCase(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}

package tallybook.mention.passage;

import java.util.Arrays;
import java.util.List;
import tallybook.article.Article;
import tallybook.article.Lines;
import tallybook.article.Sentence;
import tallybook.article.SentenceSplitter;
import tallybook.catalogue.Fold;
import tallybook.catalogue.Lexicon;

/**
 * An article made ready for the readers: its lines, tokens, sentences and clauses, and the words of
 * the lexicon found in it. Ranges are of tokens, half-open; a sentence holds no line break.
 */
public final class Passage {
  private static final String FRAMES = "frames";
  private static final String CLAUSE = "clause";

  private final Article article;
  private final Lexicon lexicon;
  private final Lines lines;
  private final Tokens tokens;
  private final Matches matches;
  private final List<Sentence> sentences;
  private final int[] sentenceFrom;
  private final int[] sentenceTo;
  private final int[] sentenceAt;
  private final int[] clauseAt;
  private int[] clauseFrom;
  private int clauses;

  private Passage(Article article, Lexicon lexicon, boolean mayWrap) {
    this.article = article;
    this.lexicon = lexicon;
    char[] folded = Fold.of(article.text());
    lines = Lines.of(folded, mayWrap);
    tokens = Tokens.of(article.text(), folded);
    matches = Matches.of(tokens, lexicon);
    sentences = new SentenceSplitter(lexicon).split(article.text(), folded, lines);
    sentenceFrom = new int[sentences.size()];
    sentenceTo = new int[sentences.size()];
    clauseFrom = new int[2 * sentences.size() + 16];
    range();
    cut();
    sentenceAt = places(sentenceFrom, sentences.size());
    clauseAt = places(clauseFrom, clauses);
  }

  public static Passage of(Article article, Lexicon lexicon) {
    return new Passage(article, lexicon, true);
  }

  /** The passage of another text that this one was made into, its lines wrapped as this one's. */
  public Passage rewritten(String text) {
    return new Passage(article.withText(text), lexicon, lines.wereWrapped());
  }

  public Article article() {
    return article;
  }

  public String text() {
    return article.text();
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  public Lines lines() {
    return lines;
  }

  public Tokens tokens() {
    return tokens;
  }

  public Matches matches() {
    return matches;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /** First token of a sentence. */
  public int sentenceFrom(int sentence) {
    return sentenceFrom[sentence];
  }

  /** One past the last token of a sentence. */
  public int sentenceTo(int sentence) {
    return sentenceTo[sentence];
  }

  /** Whether two sentences stand in one line: a paragraph, a heading. */
  public boolean areInLine(int one, int other) {
    return sentences.get(one).line() == sentences.get(other).line();
  }

  /** The sentence of a token; of a break, the one before it, or 0. */
  public int sentenceOf(int token) {
    return at(sentenceAt, token);
  }

  /** How many clauses there are; each lies in one sentence. */
  public int clauses() {
    return clauses;
  }

  /** The clause of a token. */
  public int clauseOf(int token) {
    return at(clauseAt, token);
  }

  /** First token of a clause; its comma or conjunction is the end of the one before. */
  public int clauseFrom(int clause) {
    return clauseFrom[clause];
  }

  /** One past the last token of a clause. */
  public int clauseTo(int clause) {
    int end = sentenceTo[sentenceOf(clauseFrom[clause])];
    return clause + 1 < clauses ? Math.min(end, clauseFrom[clause + 1]) : end;
  }

  private static int at(int[] places, int token) {
    return places[Math.max(0, Math.min(token, places.length - 1))];
  }

  /** By token, the last stretch that begins at it or before; the first for those before it. */
  private int[] places(int[] froms, int stretches) {
    var places = new int[tokens.size() + 1];
    int place = 0;
    for (int token = 0; token < places.length; token++) {
      while (place + 1 < stretches && froms[place + 1] <= token) {
        place++;
      }
      places[token] = place;
    }
    return places;
  }

  private void range() {
    int token = 0;
    for (int i = 0; i < sentenceFrom.length; i++) {
      Sentence sentence = sentences.get(i);
      while (token < tokens.size() && tokens.start(token) < sentence.start()) {
        token++;
      }
      sentenceFrom[i] = token;
      while (token < tokens.size() && tokens.start(token) < sentence.end()) {
        token++;
      }
      sentenceTo[i] = token;
    }
  }

  /** A clause ends at a semicolon, a colon, a dash, and before a word that opens another. */
  private void cut() {
    int frames = lexicon.file(FRAMES);
    for (int sentence = 0; sentence < sentenceFrom.length; sentence++) {
      begin(sentenceFrom[sentence]);
      for (int token = sentenceFrom[sentence] + 1; token < sentenceTo[sentence]; token++) {
        if (isCut(token) && token + 1 < sentenceTo[sentence]) {
          begin(token + 1);
        } else if (opens(token, frames)) {
          begin(token);
        }
      }
    }
  }

  private void begin(int token) {
    if (clauses > 0 && clauseFrom[clauses - 1] == token) {
      return;
    }
    if (clauses == clauseFrom.length) {
      clauseFrom = Arrays.copyOf(clauseFrom, 2 * clauses);
    }
    clauseFrom[clauses++] = token;
  }

  private boolean isCut(int token) {
    if (!tokens.is(token, Tokens.SIGN)) {
      return false;
    }
    char c = tokens.folded(tokens.start(token));
    boolean apart = !tokens.isGlued(token) && !tokens.isGlued(token + 1);
    return c == ';' || c == ':' || (c == '-' || c == '\u2014') && apart;
  }

  private boolean opens(int token, int frames) {
    int match = matches.at(token, frames);
    return match >= 0 && lexicon.entry(matches.entry(match)).code().equals(CLAUSE);
  }
}

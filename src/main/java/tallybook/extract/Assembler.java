package tallybook.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tallybook.article.Article;
import tallybook.article.Sentence;
import tallybook.article.Span;
import tallybook.catalogue.Fold;
import tallybook.extract.bound.Bound;
import tallybook.extract.scene.Scene;
import tallybook.mention.layout.Unfolding;
import tallybook.mention.quantity.Quantity;
import tallybook.observation.ArticleRef;
import tallybook.observation.Attribution;
import tallybook.observation.Figure;
import tallybook.observation.Observation;
import tallybook.observation.Quote;
import tallybook.observation.SeriesKey;

/** Makes observations of the bound figures of one article. */
final class Assembler {
  private static final int HEX_DIGITS = 16;

  private final Scene scene;
  private final Unfolding origin;
  private final Article article;
  private final ArticleRef ref;
  private final MessageDigest digest = sha256();
  private final byte[] textHash;
  private final CodePoints codePoints;

  Assembler(Scene scene, Unfolding origin) {
    this.scene = scene;
    this.origin = origin;
    article = origin.article();
    ref = new ArticleRef(article.id(), article.publisher(), article.published());
    textHash = digest.digest(new String(Fold.of(article.text())).getBytes(StandardCharsets.UTF_8));
    codePoints = new CodePoints(article.text());
  }

  Observation assemble(Bound bound, Attribution attribution, double confidence) {
    Quantity quantity = bound.quantity();
    String counter = bound.sides().counter();
    var key =
        new SeriesKey(
            bound.indicator().code(),
            ref(bound),
            counter,
            bound.product(),
            bound.measure().transformation(),
            quantity.unit(),
            bound.status());
    var figure =
        new Figure(quantity.value(), quantity.bounds(), quantity.grain(), quantity.qualifier());
    return new Observation(
        id(bound, key),
        ref,
        key,
        figure,
        bound.period(),
        bound.basis(),
        attribution,
        quote(quantity),
        confidence);
  }

  private static String ref(Bound bound) {
    String ref = bound.sides().ref();
    if (ref == null) {
      throw new IllegalStateException("a bound figure has an area");
    }
    return ref;
  }

  private Quote quote(Quantity quantity) {
    Sentence sentence = scene.passage().sentences().get(scene.sentenceOf(quantity));
    Span span = origin.original(quantity.span());
    return new Quote(
        origin.sentence(sentence.span(), quantity.span()).of(article.text()),
        codePoints.before(span.start()),
        codePoints.before(span.end()));
  }

  /** Stable for the same text, span, indicator, areas and transformation. */
  private String id(Bound bound, SeriesKey key) {
    digest.update(textHash);
    Span span = origin.original(bound.quantity().span());
    String rest =
        String.join(
            "|",
            Integer.toString(span.start()),
            Integer.toString(span.end()),
            key.indicator(),
            key.refArea(),
            text(key.counterpartArea()),
            key.transformation().code());
    byte[] hash = digest.digest(rest.getBytes(StandardCharsets.UTF_8));
    return "o" + HexFormat.of().formatHex(hash, 0, HEX_DIGITS / 2);
  }

  private static String text(@Nullable String code) {
    return code == null ? "" : code;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

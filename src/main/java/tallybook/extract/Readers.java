package tallybook.extract;

import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Lexicon;
import tallybook.catalogue.Resources;
import tallybook.mention.AreaReader;
import tallybook.mention.ModalityReader;
import tallybook.mention.PeriodReader;
import tallybook.mention.QuantityReader;
import tallybook.mention.VoiceReader;

/** What reads the articles of one language; worked out once. */
record Readers(
    Catalogue catalogue,
    Lexicon lexicon,
    Words words,
    QuantityReader quantities,
    PeriodReader periods,
    VoiceReader voices,
    AreaReader areas,
    Binder binder,
    Confidence confidence) {
  static Readers load(Resources resources, String language) {
    var catalogue = Catalogue.load(resources);
    var lexicon = Lexicon.load(resources, language);
    var weights = Weights.load(resources);
    return new Readers(
        catalogue,
        lexicon,
        new Words(lexicon, catalogue),
        new QuantityReader(lexicon, catalogue),
        new PeriodReader(lexicon, resources),
        new VoiceReader(lexicon),
        new AreaReader(lexicon, catalogue),
        new Binder(
            weights,
            AreaRules.load(resources),
            Means.load(resources),
            catalogue,
            new ModalityReader(lexicon)),
        Confidence.load(resources, weights));
  }
}

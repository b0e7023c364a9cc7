package tallybook.extract;

import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Lexicon;
import tallybook.catalogue.Resources;
import tallybook.extract.sides.AreaRules;
import tallybook.extract.sides.Means;
import tallybook.extract.word.Weights;
import tallybook.extract.word.Words;
import tallybook.mention.area.AreaReader;
import tallybook.mention.modality.ModalityReader;
import tallybook.mention.period.PeriodReader;
import tallybook.mention.quantity.QuantityReader;
import tallybook.mention.voice.VoiceReader;

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

/* Parts of speech, registers, fields and kinds of names, as the glossary tags them. */
export default {
  'pos.noun': 'noun', 'pos.verb': 'verb', 'pos.adjective': 'adjective', 'pos.adverb': 'adverb',
  'pos.pronoun': 'pronoun', 'pos.number': 'number', 'pos.classifier': 'counting word',
  'pos.determiner': 'determiner', 'pos.preposition': 'preposition', 'pos.conjunction': 'conjunction',
  'pos.auxiliary': 'auxiliary', 'pos.particle': 'particle', 'pos.interjection': 'interjection', 'pos.name': 'name',

  'register.informal': 'informal', 'register.formal': 'formal', 'register.archaic': 'old-fashioned',
  'register.literary': 'literary', 'register.regional': 'regional', 'register.vulgar': 'vulgar',

  'field.religion': 'religion', 'field.law': 'law', 'field.politics': 'politics', 'field.economy': 'economy',
  'field.health': 'health', 'field.technology': 'technology', 'field.science': 'science', 'field.space': 'space',
  'field.military': 'military', 'field.sport': 'sport', 'field.food': 'food', 'field.plant': 'plants',
  'field.animal': 'animals', 'field.nature': 'nature', 'field.farming': 'farming', 'field.sea': 'sea',
  'field.transport': 'transport', 'field.education': 'education', 'field.art': 'art', 'field.media': 'media',
  'field.custom': 'custom', 'field.family': 'family', 'field.body': 'body', 'field.clothing': 'clothing',
  'field.house': 'house', 'field.language': 'language', 'field.music': 'music', 'field.crime': 'crime',

  'kind.person': 'person', 'kind.place': 'place', 'kind.country': 'country', 'kind.city': 'city',
  'kind.island': 'island', 'kind.region': 'region', 'kind.sea': 'sea', 'kind.river': 'river',
  'kind.mountain': 'mountain', 'kind.people': 'people', 'kind.language': 'language',
  'kind.organisation': 'organisation', 'kind.party': 'party', 'kind.ministry': 'ministry',
  'kind.company': 'company', 'kind.religion': 'religion', 'kind.feast': 'feast day', 'kind.product': 'product',
  'kind.work': 'work', 'kind.title': 'title',

  'affix.prefix': 'prefix', 'affix.suffix': 'suffix', 'affix.clitic': 'attached word', 'affix.proclitic': 'attached word',
  'affix.particle': 'particle', 'affix.reduplication': 'doubling', 'affix.infix': 'infix',
  'affix.circumfix': 'prefix and suffix', 'affix.compound': 'compound', 'affix.spelling': 'spelling', 'affix.informal': 'informal form',
};

/* Kelas kata, ragam, bidang, dan jenis nama, sebagaimana ditandai di glosarium. */
export default {
  'pos.noun': 'kata benda', 'pos.verb': 'kata kerja', 'pos.adjective': 'kata sifat', 'pos.adverb': 'kata keterangan',
  'pos.pronoun': 'kata ganti', 'pos.number': 'kata bilangan', 'pos.classifier': 'kata penggolong',
  'pos.determiner': 'kata penentu', 'pos.preposition': 'kata depan', 'pos.conjunction': 'kata hubung',
  'pos.auxiliary': 'kata bantu', 'pos.particle': 'partikel', 'pos.interjection': 'kata seru', 'pos.name': 'nama',

  'register.informal': 'cakapan', 'register.formal': 'resmi', 'register.archaic': 'kuno',
  'register.literary': 'sastra', 'register.regional': 'daerah', 'register.vulgar': 'kasar',

  'field.religion': 'agama', 'field.law': 'hukum', 'field.politics': 'politik', 'field.economy': 'ekonomi',
  'field.health': 'kesehatan', 'field.technology': 'teknologi', 'field.science': 'ilmu', 'field.space': 'antariksa',
  'field.military': 'militer', 'field.sport': 'olahraga', 'field.food': 'makanan', 'field.plant': 'tumbuhan',
  'field.animal': 'hewan', 'field.nature': 'alam', 'field.farming': 'pertanian', 'field.sea': 'laut',
  'field.transport': 'perhubungan', 'field.education': 'pendidikan', 'field.art': 'seni', 'field.media': 'media',
  'field.custom': 'adat', 'field.family': 'keluarga', 'field.body': 'tubuh', 'field.clothing': 'pakaian',
  'field.house': 'rumah', 'field.language': 'bahasa', 'field.music': 'musik', 'field.crime': 'kejahatan',

  'kind.person': 'orang', 'kind.place': 'tempat', 'kind.country': 'negara', 'kind.city': 'kota',
  'kind.island': 'pulau', 'kind.region': 'daerah', 'kind.sea': 'laut', 'kind.river': 'sungai',
  'kind.mountain': 'gunung', 'kind.people': 'bangsa', 'kind.language': 'bahasa',
  'kind.organisation': 'organisasi', 'kind.party': 'partai', 'kind.ministry': 'kementerian',
  'kind.company': 'perusahaan', 'kind.religion': 'agama', 'kind.feast': 'hari raya', 'kind.product': 'produk',
  'kind.work': 'karya', 'kind.title': 'gelar',

  'affix.prefix': 'awalan', 'affix.suffix': 'akhiran', 'affix.clitic': 'kata lekat', 'affix.proclitic': 'kata lekat',
  'affix.particle': 'partikel', 'affix.reduplication': 'pengulangan', 'affix.infix': 'sisipan',
  'affix.circumfix': 'awalan dan akhiran', 'affix.compound': 'gabungan', 'affix.spelling': 'ejaan', 'affix.informal': 'bentuk cakapan',
};

import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, numeral } from './counting.ts';

const HERE = {
  thread: 'bu alt başlıkta',
  channel: 'bu kanalda',
  server: 'bu sunucuda',
  'direct messages': 'burada',
} as const;

const OF_ITS_OWN = { thread: 'Bu alt başlığın', channel: 'Bu kanalın', server: 'Bu sunucunun' } as const;

export const dossiers: NonNullable<Translation['dossiers']> = {
  list: (open, isTerminal) => {
    if (isTerminal) return open === 0 ? 'Hiç dosya yok' : count(open, 'dosya');
    return open === 0 ? 'Burada sorabileceğin dosya yok' : `Burada ${count(open, 'dosya')} açık`;
  },
  listed: (name, documents) => say`${name} · ${count(documents, 'belge')}`,
  chosenBy: {
    'being the only one': 'varsayılan: tek dosya bu',
    'you in this thread': 'varsayılan: bu alt başlıkta sen seçtin',
    'the thread': 'bu alt başlığın varsayılanı',
    'you in this channel': 'varsayılan: bu kanalda sen seçtin',
    'the channel': 'bu kanalın varsayılanı',
    'the operator': 'varsayılan: botu işleten kişi onu bu kanala açtı',
    'the server': 'bu sunucunun varsayılanı',
  },
  askedPrivately: 'yanıtlarını yalnızca sen görürsün, çünkü bu kanalda herkes ona soramaz',
  onlyManaged: 'onu yönetebilirsin, ama burada ona soramazsın',
  noneChosen: (isTerminal) =>
    isTerminal
      ? '--dossier ile birinin adını ver.'
      : 'Burada hiçbiri varsayılan değil. /dossier use ile kendin için, /dossier default ile herkes için birini seç ya da “dossier” seçeneğinde adını ver.',
  status: (name) => `“${name}” dosyası`,
  holds: (documents, passages) => `${count(documents, 'belge')} · ${count(passages, 'paragraf')}`,
  lastNews: (moment) => say`son yenilik bulundu: ${moment}`,
  neverNews: 'bot içinde henüz bir şey bulmadı',
  engine: { memory: 'bellekte aranıyor', disk: 'diskte aranıyor', opensearch: 'OpenSearch’te aranıyor' },
  isLooking: 'bot klasörü şu anda okuyor; o zamana dek yanıtlar daha önce okuduklarından gelir',
  isRead: 'klasördeki her şey okundu',
  usedHere: (name, where) => `Soruların artık ${HERE[where]} “${name}” dosyasına gidiyor`,
  useDropped: 'Burada artık kendi seçimin yok',
  noUse: 'Burada kendin bir seçim yapmadın.',
  defaultSet: (name, where) => `“${name}” artık ${HERE[where]} varsayılan`,
  defaultDropped: (where) => `${OF_ITS_OWN[where]} artık kendi varsayılanı yok`,
  noDefault: (where) => `${OF_ITS_OWN[where]} kendi varsayılanı yok.`,
  reloaded: (name, what) => `“${name}” klasörüne bakıldı: ${what}`,
  isBeingRead: (name) => `“${name}” klasörü okunuyor`,
  seeStatus:
    'İçinde çok sayıda yeni belge var. Okunana dek yanıtlar daha önce okunanlardan gelir. Ne zaman bittiğini /dossier status gösterir.',
  cannotLook: 'Bot klasörü okuyamıyor. Lütfen botu işleten kişiye söyle: nedeni günlükte.',
  changes: ({ came, went, changed }) => {
    const said = [
      ...(came === 0 ? [] : [`${count(came, 'belge')} eklendi`]),
      ...(changed === 0 ? [] : [`${count(changed, 'belge')} değişti`]),
      ...(went === 0 ? [] : [`${count(went, 'belge')} kaldırıldı`]),
    ];
    return said.length === 0 ? 'hiçbir şey değişmedi' : said.join(', ');
  },
  audit: (isAll, entries) => {
    if (entries === 0) return isAll ? 'Henüz hiçbir şey değiştirilmedi' : 'Bu sunucuda henüz hiçbir şey değiştirilmedi';
    return isAll ? 'Kim neyi değiştirdi, en yenisi önce' : 'Bu sunucuda kim neyi değiştirdi, en yenisi önce';
  },
  lastEntries: (most) =>
    `Son ${numeral(most)} değişiklik gösteriliyor. Botu işleten kişi hepsini veritabanında bulabilir.`,
  notForAll: (name) =>
    `Bu, “${name}” dosyasını yeni kimseye açmaz. Yalnızca ona zaten sorabilenler için varsayılandır.`,
  notInTerminal: 'Varsayılanlar Discord kanallarına aittir. Terminalde dosyanın adını --dossier ile ver.',
  noThread: 'Burası bir alt başlık değil. Bunu bir alt başlıkta kullan ya da kanalı veya sunucuyu seç.',
  notInServer: (called) => `/${called} bir sunucunun kanalında çalışır. Doğrudan mesajlarda /dossier use kullan.`,
  asked: (name) => `Buradaki sorular artık “${name}” dosyasına gidiyor.`,
  unknown: (name, known) =>
    known.length === 0
      ? `Burada sana açık “${name}” adlı bir dosya yok; başka bir dosya da yok.`
      : `Burada sana açık “${name}” adlı bir dosya yok. Sana açık olanlar: ${known.join(', ')}.`,
};

import type { Translation } from '../translation.ts';

export const posts: NonNullable<Translation['posts']> = {
  notOpen: 'dosya artık bu kanaldaki herkese açık değil',
  channelGone: 'kanal artık yok',
  serverGone: 'sunucu artık yok ya da bot o sunucuda değil',
  mayNotSee: 'bot kanalı göremiyor',
  mayNotWrite: 'botun kanala yazma izni yok',
  takesNone: 'bu kişi bottan mesaj kabul etmiyor',
  notWritable: 'kanala kimse yazamıyor',
  withheld: 'sözleri belgeyle uyuşmadı; botu işleten kişi nedenini günlükte bulabilir',
  refused: (message) => `Discord bunu reddetti (${message})`,
  ownFault: 'botta bir hata oluştu; botu işleten kişi bunu günlükte bulabilir',
  cannotLook: 'belki zaten gönderildi, ama botun bakmak için kanalı okuma izni yok',
  unreachable: 'Discord yanıt vermedi',
};

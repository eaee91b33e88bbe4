import type { Translation } from '../translation.ts';

export const permissions: NonNullable<Translation['permissions']> = {
  'View Channels': 'kurallarda adı geçen kanalları ve oradaki bahsetmeleri görmek için',
  'Send Messages': 'bahsetmelere yanıt vermek, yanıtları paylaşmak, yeni bulunanları ve özetleri göndermek için',
  'Send Messages in Threads': 'aynısını alt başlıklarda ve forum gönderilerinde yapmak için',
  'Create Public Threads': 'bir yanıttan alt başlık açmak için',
  'Attach Files': 'resim ya da ek içeren yanıtları paylaşmak ve göndermek için',
  'Read Message History':
    'bir bahsetmeye onu yanıtlayarak karşılık vermek ve bir hatadan sonra gönderinin ulaşıp ulaşmadığına bakmak için',
};

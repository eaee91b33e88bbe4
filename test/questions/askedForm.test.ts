import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedForm } from '../../src/questions/askedForm.ts';
import { anyWords } from '../text/anyWords.ts';

type Case = readonly [question: string, form: ReturnType<typeof askedForm>];

const ENGLISH: readonly Case[] = [
  ['How long did the walkout last?', 'duration'],
  ['How many months did the repair take?', 'duration'],
  ['How many more years will it run?', 'duration'],
  ['At what time did the bell ring?', 'clock'],
  ['In what year was the mill sold?', 'year'],
  ['The mill was sold in which year?', 'year'],
  ['What was the year of the great frost?', 'year'],
  ['In which century did the town receive its charter?', 'century'],
  ['What was the exact date of the hearing?', 'day'],
  ['On which day did the envoy leave?', 'day'],
  ['What percentage of voters stayed at home?', 'share'],
  ['What is the share of women in the choir?', 'share'],
  ['How many percent of the seats were empty?', 'share'],
  ['How much did the new roof cost?', 'money'],
  ['What did the council pay for the land?', 'money'],
  ['What was the price of a loaf?', 'money'],
  ["What was the clerk's yearly salary?", 'money'],
  ['How many dollars were found in the safe?', 'money'],
  ['How large a fine did the baker receive?', 'money'],
  ['How high was the budget of the theatre?', 'money'],
  ['How expensive was the ticket?', 'money'],
  ['How tall is the chimney?', 'measure'],
  ['How far is it from the mill to the church?', 'measure'],
  ['How many kilometres did the courier ride?', 'measure'],
  ['What is the average depth of the reservoir?', 'measure'],
  ['How much does the bell weigh?', 'measure'],
  ['What is the speed limit in the old town?', 'measure'],
  // The noun only occurs.
  ['How many people thought the plan was fine?', null],
  ['How many pay phones were removed?', null],
  ['How many workers asked for a higher salary?', null],
  ['How many bakers raised their prices within a year?', null],
  ['How many members does the budget committee have?', null],
  ['How many towns lie within a short distance of the mill?', null],
  ['How many of the shareholders came?', null],
  ['How many centuries-old oaks were felled?', null],
  ['How many votes did the party with the largest share of seats lose?', null],
  ['Who paid for the roof?', null],
  ['Where was the money found?', null],
  ['What attention did they pay to the warning?', null],
  ['Which party shares the view of the mayor?', null],
  ['How long ago did the mill close?', null],
  ['When was the price list printed?', null],
];

const GERMAN: readonly Case[] = [
  ['Wie lange dauerte der Umbau?', 'duration'],
  ['Wie viele Monate dauerte der Umbau?', 'duration'],
  ['Um wie viel Uhr läutete die Glocke?', 'clock'],
  ['In welchem Jahr wurde die Mühle verkauft?', 'year'],
  ['Aus welchem Jahrhundert stammt die Kapelle?', 'century'],
  ['An welchem Tag reiste der Gesandte ab?', 'day'],
  ['Wie viel Prozent der Wähler blieben zu Hause?', 'share'],
  ['Wie hoch ist der Anteil der Frauen im Chor?', 'share'],
  ['Was hat das neue Dach gekostet?', 'money'],
  ['Wie viel Geld lag im Tresor?', 'money'],
  ['Wie hoch war die Strafe für den Bäcker?', 'money'],
  ['Wie hoch ist der Schornstein?', 'measure'],
  ['Wie viele Kilometer ritt der Bote?', 'measure'],
  ['Welche Länge hat die Brücke?', 'measure'],
  ['Wie viele Arbeiter forderten einen höheren Anteil?', null],
  ['Wie viele Bäcker erhöhten den Preis?', null],
  ['Wie viele Häuser stammen aus dem letzten Jahrhundert?', null],
  ['Wer kannte den Preis des Grundstücks?', null],
  ['Wo liegt die Bank, die zehn Prozent verlangt?', null],
];

const SPANISH: readonly Case[] = [
  ['¿Cuánto tiempo duró la obra?', 'duration'],
  ['¿Cuántos meses duró la obra?', 'duration'],
  ['¿A qué hora sonó la campana?', 'clock'],
  ['¿En qué año se vendió el molino?', 'year'],
  ['¿De qué siglo es la capilla?', 'century'],
  ['¿En qué fecha partió el enviado?', 'day'],
  ['¿Qué porcentaje de los votantes se quedó en casa?', 'share'],
  ['¿Cuánto costó el tejado nuevo?', 'money'],
  ['¿Cuánto pagó el ayuntamiento por el terreno?', 'money'],
  ['¿Cuál fue el precio del pan?', 'money'],
  ['¿Cuántos euros había en la caja?', 'money'],
  ['¿Cuánto mide la chimenea?', 'measure'],
  ['¿Cuál es la profundidad del embalse?', 'measure'],
  ['¿Cuántos kilómetros recorrió el correo?', 'measure'],
  ['¿Cuántos panaderos subieron el precio?', null],
  ['¿Cuántas personas viven a poca distancia del molino?', null],
  ['¿Cuántos obreros pidieron un porcentaje mayor?', null],
  ['¿Quién fijó el precio del terreno?', null],
  ['¿Cuántos vecinos miden el peso del trigo?', null],
];

const RUSSIAN: readonly Case[] = [
  ['Как долго длился ремонт?', 'duration'],
  ['Сколько месяцев длился ремонт?', 'duration'],
  ['В котором часу зазвонил колокол?', 'clock'],
  ['В каком году продали мельницу?', 'year'],
  ['К какому веку относится часовня?', 'century'],
  ['Какого числа уехал посланник?', 'day'],
  ['Сколько процентов избирателей осталось дома?', 'share'],
  ['Какова доля женщин в хоре?', 'share'],
  ['Сколько стоила новая крыша?', 'money'],
  ['Какова была цена хлеба?', 'money'],
  ['Во сколько обошлась новая крыша?', 'money'],
  ['Сколько рублей лежало в сейфе?', 'money'],
  ['Какова высота трубы?', 'measure'],
  ['Сколько километров проехал гонец?', 'measure'],
  ['На какой глубине нашли колокол?', 'measure'],
  ['Сколько пекарей подняли цену?', null],
  ['Сколько рабочих требовали большую долю?', null],
  ['Во сколько раз вырос посёлок?', null],
  ['Кто назначил цену земли?', null],
  ['Сколько семей живёт на большой высоте?', null],
];

const ARABIC: readonly Case[] = [
  ['كم استمر الإضراب؟', 'duration'],
  ['كم شهرا استمر الترميم؟', 'duration'],
  ['في أي ساعة دق الجرس؟', 'clock'],
  ['في أي عام بيعت الطاحونة؟', 'year'],
  ['في أي قرن بنيت القلعة؟', 'century'],
  ['في أي يوم غادر المبعوث؟', 'day'],
  ['ما نسبة النساء في الجوقة؟', 'share'],
  ['كم بلغت نسبة المشاركة؟', 'share'],
  ['كم كلف السقف الجديد؟', 'money'],
  ['ما هو سعر الخبز؟', 'money'],
  ['كم دولارا وجدوا في الخزنة؟', 'money'],
  ['كم يبلغ ارتفاع المدخنة؟', 'measure'],
  ['ما هي مساحة البحيرة؟', 'measure'],
  ['كم كيلومترا قطع الساعي؟', 'measure'],
  ['كم بطولة أحرز الفريق؟', null],
  ['كم عاملا طالبوا بنسبة أكبر؟', null],
  ['كم خبازا رفعوا السعر؟', null],
  ['من حدد سعر الأرض؟', null],
  ['كم عدد القرى على طول النهر؟', null],
];

const TURKISH: readonly Case[] = [
  ['Onarım ne kadar sürdü?', 'duration'],
  ['Onarım kaç ay sürdü?', 'duration'],
  ['Çan saat kaçta çaldı?', 'clock'],
  ['Değirmen hangi yılda satıldı?', 'year'],
  ['Şapel hangi yüzyıldan kalma?', 'century'],
  ['Elçi hangi gün ayrıldı?', 'day'],
  ['Seçmenlerin yüzde kaçı evde kaldı?', 'share'],
  ['Korodaki kadınların oranı nedir?', 'share'],
  ['Yeni çatı kaça mal oldu?', 'money'],
  ['Ekmeğin fiyatı ne kadardı?', 'money'],
  ['Kasada kaç lira vardı?', 'money'],
  ['Bacanın yüksekliği ne kadar?', 'measure'],
  ['Kurye kaç kilometre gitti?', 'measure'],
  ['Gölün yüzölçümü nedir?', 'measure'],
  ['Fiyatı kaç fırıncı artırdı?', null],
  ['Yüksekliği beğenmeyen kaç kişi vardı?', null],
  ['Uzunluğu değişen kaç köprü var?', null],
  ['Arsanın fiyatını kim belirledi?', null],
  ['Bu yıl kaç öğrenci geldi?', null],
];

const CHINESE: readonly Case[] = [
  ['修理持续了多久？', 'duration'],
  ['修理花了几个月？', 'duration'],
  ['钟是几点敲响的？', 'clock'],
  ['磨坊是哪一年卖掉的？', 'year'],
  ['教堂建于哪个世纪？', 'century'],
  ['使者是哪天离开的？', 'day'],
  ['百分之多少的选民留在家里？', 'share'],
  ['合唱团里女性的比例是多少？', 'share'],
  ['新屋顶花了多少钱？', 'money'],
  ['面包的价格是多少？', 'money'],
  ['保险箱里有多少美元？', 'money'],
  ['烟囱有多高？', 'measure'],
  ['湖的面积是多少？', 'measure'],
  ['信使走了多少公里？', 'measure'],
  ['有多少面包师提高了价格？', null],
  ['有多少工人要求更高的比例？', null],
  ['谁定了土地的价格？', null],
  ['面积最大的省有多少人？', null],
  ['有几名学生写了百分之十的题？', null],
];

describe.each([
  ['English', ENGLISH],
  ['German', GERMAN],
  ['Spanish', SPANISH],
  ['Russian', RUSSIAN],
  ['Arabic', ARABIC],
  ['Turkish', TURKISH],
  ['Chinese', CHINESE],
])('the form that a question in %s asks for', (_language, cases) => {
  it.each(cases)('%s: %s', (question, form) => {
    expect(askedForm(question)).toBe(form);
  });
});

it('reads any text', () => {
  fc.assert(
    fc.property(anyWords, (text) => {
      expect(() => askedForm(text)).not.toThrow();
    }),
  );
});

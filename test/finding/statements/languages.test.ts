import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../src/finding/statements/statements.ts';

/** The speakers of a paragraph, in order; `-` for speech without one, and for a title or a term. */
function speakersOf(text: string, language: string): string {
  return statementsOf(text, [{ kind: 'paragraph', start: 0, end: text.length }], language)
    .map(({ kind, speaker }) => (kind === 'scare' ? '-' : (speaker?.name ?? '-')))
    .join(', ');
}

const SPOKEN: Readonly<Record<string, readonly (readonly [speakers: string, text: string])[]>> = {
  // German
  de: [
    ['Ana Reyes', 'Die Ministerin, Ana Reyes, sagte: „Die Schleuse bleibt zu.“'],
    ['Ana Reyes', 'Indessen sagte Ana Reyes: „Die Schleuse bleibt zu.“'],
    ['David Orth', '„Die Schleuse bleibt zu“, sagte David Orth von der Seebank.'],
    ['Markus von Thelen', 'Markus von Thelen vom Bund der Pendler meinte: „Die Schleuse bleibt zu.“'],
    ['Jutta Ohl', 'Jutta Ohl vom Verein der Segler sagte: „Die Schleuse bleibt zu.“'],
    ['Petra Kunz', 'Petra Kunz von der Post sagte: „Die Schleuse bleibt zu.“'],
    ['Jan van der Aue', 'Jan van der Aue sagte: „Die Schleuse bleibt zu.“'],
    ['Jens Ohl', '„Die Schleuse bleibt zu“, erklärte der Bäcker Jens Ohl.'],
    ['Rita Ohl', 'Die Professorin, Rita Ohl, sagte: „Die Schleuse bleibt zu.“'],
    ['Ralf Gorny', 'Ohls Anwalt, Ralf Gorny, nannte die Kündigung „rechtswidrig“.'],
    [
      'Berta Brand, Otto Krahl',
      'Berta Brand nannte den Plan „mutig“, Otto Krahl dagegen sprach von „reinem Größenwahn“.',
    ],
    [
      'Berta Brand, Otto Krahl',
      'Berta Brand nannte den Plan „mutig“, während Otto Krahl meinte, er sei „reiner Größenwahn“.',
    ],
    ['Berta Brand, Otto Krahl', 'Berta Brand nannte den Plan „mutig“. Dem widersprach Otto Krahl: „Er ist Unsinn.“'],
    ['Berta Brand', 'Otto Krahl wurde von Berta Brand als „ewiger Nörgler“ bezeichnet.'],
    ['Die Reederei', 'Die Reederei bestätigte den Vorwurf nicht und nannte ihn „reine Spekulation“.'],
    ['Olga Pries', 'Den Gästen rief die Wirtin Olga Pries zu: „Bleibt doch noch!“'],
    ['Otto Krahl', 'Zum Thema Gebühren sagte Otto Krahl: „Später, später.“'],
    ['Otto Krahl', 'Gegenüber Jana Brandt sagte Otto Krahl: „Wir haben gewonnen.“'],
    ['Bernd Aubel', '„Er ist ein harter Mann“, so charakterisierte ihn der Lotse Bernd Aubel vom Lotsenbund.'],
    ['Ines Harms', 'Der Anzeiger zitiert dazu Ines Harms mit folgenden Worten: „Die Schleuse bleibt zu.“'],
    ['Demonstranten', 'Am Sonntag zogen Demonstranten vor das Rathaus und skandierten „Macht die Schleuse auf“.'],
    ['-, -', 'Laut der Website „hafenblick.example“ wird das Schiff „Seeadler“ bald auslaufen.'],
    ['-, Ines Harms', 'Ines Harms sagte der Wochenzeitung „Der Hafenbote“: „Wir klagen.“'],
    [
      'Jens Ohl, Jens Ohl',
      'Jens Ohl, ein Fischer aus Kiel, sagte, dass der Fang gering gewesen sei. „Das war ein schlechtes Jahr.“ Er fuhr fort: „Wir hoffen auf das nächste.“',
    ],
  ],
  // Arabic
  ar: [
    ['خالد النجار', 'قال مدير الحوض، خالد النجار: «لن نتوقف».'],
    ['خالد النجار', 'قال مدير الحوض خالد النجار: «لن نتوقف».'],
    ['هدى سالم', 'وقالت نائبته، هدى سالم: «المال لا يكفي».'],
    ['هدى سالم', 'وقالت نائبته هدى سالم: «المال لا يكفي».'],
    ['سلمى عيسى', 'من جهتها قالت النائبة سلمى عيسى: «هذا كلام قديم».'],
    ['رامي داود', 'وصف رامي داود الخطة بأنها «جنون كامل».'],
    ['رامي داود', 'بحسب رامي داود، فإن الميناء «لن يغلق أبدا».'],
    ['رامي داود', 'قال رامي داود من بيروت: «لن نبيع الميناء».'],
    ['عبد الله حداد', 'قال الشيخ عبد الله حداد: «لن نبيع الميناء».'],
    ['المتحدث باسم الشرطة', 'قال المتحدث باسم الشرطة: «لا إصابات حتى الآن».'],
    ['ليلى حداد', 'وقالت المتحدثة باسم الوزارة ليلى حداد: «لا إصابات حتى الآن».'],
    ['ليلى حداد', 'ليلى حداد قالت: «لا إصابات حتى الآن».'],
    ['رامي داود, رامي داود', 'قال رامي داود: «لن نقترض». وأضاف: «لن نبيع».'],
  ],
  // Chinese
  zh: [
    ['周建国', '周建国说：“我们没有隐瞒任何事情。”'],
    ['周建国', '部长周建国说：“我们没有隐瞒任何事情。”'],
    ['周建国', '市长周建国昨天表示：“我们没有隐瞒任何事情。”'],
    ['周建国', '“我们没有隐瞒任何事情，”周建国说。'],
    ['王芳', '王芳指出，大桥“非常安全”。'],
    ['王芳', '外交部发言人王芳对记者说：“我们不知道。”'],
    ['王芳', '据王芳介绍，大桥“非常安全可靠”。'],
    ['周明, 王芳', '周明称计划“大胆”，而王芳称其“疯狂”。'],
  ],
  // Hebrew
  he: [
    ['דוד לוי', 'דוד לוי אמר: "לא נמכור את הנמל".'],
    ['דוד לוי', '"לא נמכור את הנמל", אמר דוד לוי.'],
    ['דוד לוי', 'שר התחבורה דוד לוי אמר: "לא נמכור את הנמל".'],
    ['דוד לוי', 'לדברי דוד לוי, הנמל "לא יימכר לעולם".'],
  ],
  // Spanish
  es: [
    ['Ines Calder', '«La esclusa sigue cerrada», dijo Ines Calder.'],
    ['Ines Calder', 'Ines Calder dijo: «La esclusa sigue cerrada».'],
    ['Ines Calder', '«La esclusa sigue cerrada», afirmó la ministra Ines Calder.'],
    ['Ines Calder', 'La ministra, Ines Calder, afirmó: «La esclusa sigue cerrada».'],
    ['Ines Calder', 'La ministra de Puertos, Ines Calder, declaró que la esclusa está «completamente oxidada».'],
    ['Ines Calder', 'Ines Calder, ministra de Puertos, explicó: «La esclusa sigue cerrada».'],
    ['Ines Calder', 'En una entrevista dijo Ines Calder: «La esclusa sigue cerrada».'],
    ['Ines Calder', 'Sin embargo, Ines Calder aseguró que la esclusa está «completamente oxidada».'],
    ['Ines Calder', 'Según Ines Calder, la esclusa está «completamente oxidada».'],
    ['Ines Calder, Ines Calder', 'Ines Calder llegó tarde. «La esclusa sigue cerrada», dijo. Añadió: «Nos vamos».'],
    ['Ines Calder', 'La esclusa está «completamente oxidada», según explicó Ines Calder.'],
    ['Mira Vale', '«Mi cliente calla», dijo la abogada de Reeve, Mira Vale.'],
    ['Mira Vale', 'La abogada de Tomas Reeve, Mira Vale, dijo: «Mi cliente calla».'],
    ['un portavoz de Edda Kurz', '«No vendrá», dijo un portavoz de Edda Kurz.'],
    ['Tom Bravo', '«Hacía frío», dijo Tom Bravo, de Leeds.'],
    ['Ines Calder', '—La esclusa sigue cerrada —dijo Ines Calder.'],
    ['Ines Calder', '“La esclusa”, dijo Ines Calder, “sigue cerrada”.'],
    ['los pilotos', '«No volamos más», dijeron los pilotos.'],
    ['Ines Calder', 'Ayer, Ines Calder señaló: «La esclusa sigue cerrada».'],
    ['-', 'Su libro «La esclusa del fin del mundo» salió en otoño.'],
    [
      'Ines Calder',
      'El lunes, durante una visita a Larkhaven, la ministra Ines Calder dijo: «La esclusa sigue cerrada».',
    ],
    ['Ines Calder', 'Ines Calder se levantó y dijo: «La esclusa sigue cerrada».'],
  ],
  // French
  fr: [
    ['Ines Calder', '« L’écluse reste fermée », a déclaré Ines Calder.'],
    ['Ines Calder', '« L’écluse reste fermée », dit Ines Calder.'],
    ['Ines Calder', 'Ines Calder a déclaré : « L’écluse reste fermée. »'],
    ['Ines Calder', '« L’écluse reste fermée », a expliqué la ministre Ines Calder.'],
    ['Ines Calder', 'La ministre, Ines Calder, a affirmé : « L’écluse reste fermée. »'],
    ['Ines Calder', 'La ministre des Ports, Ines Calder, a affirmé que l’écluse était « complètement rouillée ».'],
    ['Ines Calder', 'Ines Calder, ministre des Ports, a expliqué : « L’écluse reste fermée. »'],
    ['Ines Calder', 'Selon Ines Calder, l’écluse est « complètement rouillée ».'],
    ['Ines Calder', 'D’après Ines Calder, l’écluse est « complètement rouillée ».'],
    [
      'Ines Calder, Ines Calder',
      'Ines Calder est arrivée tard. « L’écluse reste fermée », dit-elle. « Nous partons », a-t-elle ajouté.',
    ],
    ['Mira Vale', '« Mon client se tait », a dit l’avocate de Tomas Reeve, Mira Vale.'],
    ['Mira Vale', 'L’avocate de Reeve, Mira Vale, a dit : « Mon client se tait. »'],
    ['un porte-parole de Edda Kurz', '« Elle ne viendra pas », a indiqué un porte-parole de Edda Kurz.'],
    ['Tom Brun', '« Il faisait froid », se souvient Tom Brun, de Leeds.'],
    ['Ines Calder', '— L’écluse reste fermée, dit Ines Calder.'],
    ['Jeanne d’Orval', '« L’écluse reste fermée », a répondu Jeanne d’Orval.'],
    ['Ines Calder', 'Hier, Ines Calder a souligné : « L’écluse reste fermée. »'],
    ['Ines Calder', 'Toutefois, Ines Calder a souligné que l’écluse était « complètement rouillée ».'],
    ['les pilotes', '« Nous ne volons plus », ont déclaré les pilotes.'],
    [
      'Tomas Reeve, Mira Vale',
      'Tomas Reeve a qualifié le plan de « grande sottise », tandis que Mira Vale l’a jugé « courageux ».',
    ],
    ['-', 'Son livre « L’écluse du bout du monde » est paru à l’automne.'],
    ['Ines Calder', '« L’écluse », a dit Ines Calder, « reste fermée. »'],
    ['Ines Calder', '« L’écluse reste fermée », a annoncé lundi à Larkhaven la ministre Ines Calder.'],
    ['Ines Calder', 'Interrogée lundi, Ines Calder a répondu : « L’écluse reste fermée. »'],
  ],
  // Italian
  it: [
    ['Ines Calder', '«La chiusa resta chiusa», ha detto Ines Calder.'],
    ['Ines Calder', 'Ines Calder ha detto: «La chiusa resta chiusa».'],
    ['Ines Calder', '«La chiusa resta chiusa», ha spiegato la ministra Ines Calder.'],
    ['Ines Calder', 'La ministra, Ines Calder, ha affermato: «La chiusa resta chiusa».'],
    ['Ines Calder', 'La ministra dei Porti, Ines Calder, ha dichiarato che la chiusa è «completamente arrugginita».'],
    ['Ines Calder', 'Ines Calder, ministra dei Porti, ha spiegato: «La chiusa resta chiusa».'],
    ['Ines Calder', 'Secondo Ines Calder, la chiusa è «completamente arrugginita».'],
    [
      'Ines Calder, Ines Calder',
      'Ines Calder è arrivata tardi. «La chiusa resta chiusa», ha detto. Ha aggiunto: «Ce ne andiamo».',
    ],
    ['Mira Vale', '«Il mio cliente tace», ha detto l’avvocata di Reeve, Mira Vale.'],
    ['un portavoce di Edda Kurz', '«Non verrà», ha detto un portavoce di Edda Kurz.'],
    ['Tom Bruni', '«Faceva freddo», ricorda Tom Bruni di Leeds.'],
    ['Ines Calder', '– La chiusa resta chiusa, – disse Ines Calder.'],
    ['Carlo D’Orta', '«Faceva freddo», rispose Carlo D’Orta.'],
    ['Ines Calder', 'Ieri Ines Calder ha sottolineato: «La chiusa resta chiusa».'],
    ['Ines Calder', 'Tuttavia Ines Calder ha precisato che la chiusa è «completamente arrugginita».'],
    ['i piloti', '«Non voliamo più», hanno dichiarato i piloti.'],
    ['Ines Calder', '«La chiusa», ha detto Ines Calder, «resta chiusa».'],
    ['Ines Calder', '"La chiusa resta chiusa", ha annunciato lunedì a Larkhaven la ministra Ines Calder.'],
    ['-', 'Il suo libro «La chiusa alla fine del mondo» è uscito in autunno.'],
  ],
  // Portuguese
  pt: [
    ['Ines Calder', '«A eclusa continua fechada», disse Ines Calder.'],
    ['Ines Calder', 'Ines Calder disse: “A eclusa continua fechada”.'],
    ['Ines Calder', '“A eclusa continua fechada”, explicou a ministra Ines Calder.'],
    ['Ines Calder', 'A ministra, Ines Calder, afirmou: “A eclusa continua fechada”.'],
    ['Ines Calder', 'A ministra dos Portos, Ines Calder, declarou que a eclusa está “completamente enferrujada”.'],
    ['Ines Calder', 'Ines Calder, ministra dos Portos, explicou: “A eclusa continua fechada”.'],
    ['Ines Calder', 'Segundo Ines Calder, a eclusa está “completamente enferrujada”.'],
    ['Ines Calder', 'De acordo com Ines Calder, a eclusa está “completamente enferrujada”.'],
    [
      'Ines Calder, Ines Calder',
      'Ines Calder chegou tarde. “A eclusa continua fechada”, disse ela. “Vamos embora”, acrescentou.',
    ],
    ['Mira Vale', '“Meu cliente se cala”, disse a advogada de Reeve, Mira Vale.'],
    ['um porta-voz de Edda Kurz', '“Ela não vem”, disse um porta-voz de Edda Kurz.'],
    ['Tom Bruno', '“Fazia frio”, contou Tom Bruno, de Leeds.'],
    ['Ines Calder', '— A eclusa continua fechada — disse Ines Calder.'],
    ['João dos Santos', '“Fazia frio”, respondeu João dos Santos.'],
    ['Ines Calder', 'No entanto, Ines Calder ressaltou que a eclusa está “completamente enferrujada”.'],
    ['os pilotos', '“Não voamos mais”, disseram os pilotos.'],
    ['Ines Calder', '“A eclusa”, disse Ines Calder, “continua fechada”.'],
    ['Ines Calder', '“A eclusa continua fechada”, anunciou na segunda-feira em Larkhaven a ministra Ines Calder.'],
    ['-', 'Seu livro “A eclusa do fim do mundo” saiu no outono.'],
  ],
  // Dutch
  nl: [
    ['Ines Calder', '„De sluis blijft dicht”, zei Ines Calder.'],
    ['Ines Calder', 'Ines Calder zei: ‘De sluis blijft dicht.’'],
    ['Ines Calder', '‘De sluis blijft dicht’, aldus Ines Calder.'],
    ['Ines Calder', 'Volgens Ines Calder is de sluis “helemaal verroest”.'],
    ['Ines Calder', 'Gisteren zei Ines Calder: “De sluis blijft dicht.”'],
    ['Ines Calder', 'Daarentegen zei Ines Calder: “De sluis blijft dicht.”'],
    ['Ines Calder', 'Het plan noemde Ines Calder “een grote dwaasheid”.'],
    ['Ines Calder', 'De minister, Ines Calder, zei: “De sluis blijft dicht.”'],
    ['Ines Calder', '“De sluis blijft dicht”, zei minister Ines Calder.'],
    ['Ines Calder', 'Minister Ines Calder zei dat de sluis “helemaal verroest” is.'],
    ['Ines Calder, Ines Calder', 'Ines Calder kwam laat. “De sluis blijft dicht”, zei ze. “We gaan.”'],
    ['Mira Vale', '“Mijn cliënt zwijgt”, zei de advocate van Reeve, Mira Vale.'],
    ['een woordvoerder van Edda Kurz', '“Ze komt niet”, zei een woordvoerder van Edda Kurz.'],
    ['Tom Bruin', '“Het was koud”, zei Tom Bruin uit Leeds.'],
    ['de piloten', '“Wij vliegen niet meer”, zeiden de piloten.'],
  ],
  // Swedish
  sv: [
    ['Ines Calder', '”Slussen förblir stängd”, sade Ines Calder.'],
    ['Ines Calder', '– Slussen förblir stängd, säger Ines Calder.'],
    ['Ines Calder', 'Ines Calder sade: ”Slussen förblir stängd.”'],
    ['Ines Calder', 'Enligt Ines Calder är slussen ”helt förrostad”.'],
    ['Ines Calder', 'Igår sade Ines Calder: ”Slussen förblir stängd.”'],
    ['Ines Calder', 'Däremot menade Ines Calder: ”Slussen förblir stängd.”'],
    ['Ines Calder', '”Slussen förblir stängd”, sade ministern Ines Calder.'],
    ['Ines Calder, Ines Calder', 'Ines Calder kom sent. ”Slussen förblir stängd”, sade hon. ”Vi går”, tillade hon.'],
    ['Tom Brun', '”Det var kallt”, berättar Tom Brun från Leeds.'],
    ['Carl von Reeve', '”Det var kallt”, svarade Carl von Reeve.'],
    ['piloterna', '”Vi flyger inte mer”, förklarade piloterna.'],
  ],
  // Finnish
  fi: [
    ['Ines Calder', '”Sulku pysyy kiinni”, sanoi Ines Calder.'],
    ['Ines Calder', 'Ines Calder sanoi: ”Sulku pysyy kiinni.”'],
    ['Ines Calder', 'Eilen Ines Calder totesi: ”Sulku pysyy kiinni.”'],
    ['Ines Calder', '”Sulku pysyy kiinni”, toteaa ministeri Ines Calder.'],
    [
      'Ines Calder, Ines Calder',
      'Ines Calder tuli myöhään. ”Sulku pysyy kiinni”, hän sanoi. ”Me lähdemme”, hän lisäsi.',
    ],
    ['Ines Calder', '– Sulku pysyy kiinni, sanoo Ines Calder.'],
    ['Tomas Reeve', 'Tomas Reeve kutsui suunnitelmaa ”suureksi typeryydeksi”.'],
    ['lentäjät', '”Emme lennä enää”, sanoivat lentäjät.'],
    ['Ines Calder', '”Sulku”, sanoi Ines Calder, ”pysyy kiinni.”'],
    ['Ines Calder', 'Kuitenkin Ines Calder korosti: ”Sulku pysyy kiinni.”'],
  ],
  // Turkish
  tr: [
    ['Ines Calder', '“Köprü kapalı kalacak” dedi Ines Calder.'],
    ['Ines Calder', 'Ines Calder, “Köprü kapalı kalacak” dedi.'],
    ['Ines Calder', 'Bakan Ines Calder, “Köprü kapalı kalacak” diye konuştu.'],
    ['Ines Calder', 'Ines Calder şöyle dedi: “Köprü kapalı kalacak.”'],
    ['Ines Calder', '“Köprü kapalı kalacak,” diyen Ines Calder salondan ayrıldı.'],
    ['Ines Calder', 'Dün Ines Calder, “Köprü kapalı kalacak” ifadesini kullandı.'],
    ['Ines Calder, Ines Calder', 'Ines Calder geç geldi. “Köprü kapalı kalacak” dedi. “Biz gidiyoruz” diye ekledi.'],
    ['Ines Calder', 'Liman bakanı Ines Calder, “Köprü kapalı kalacak” şeklinde konuştu.'],
    ['pilotlar', '“Artık uçmuyoruz” dedi pilotlar.'],
  ],
};

describe.each(Object.entries(SPOKEN))('speakers in %s', (language, cases) => {
  it.each(cases)('%s: %s', (speakers, text) => {
    expect(speakersOf(text, language)).toBe(speakers);
  });
});

import { foldedWords } from '../wordList.ts';

/**
 * Cities of one word that news in English names, each in its commonest English spelling alone: another spelling of one of
 * them is no other city. Cities that name a time zone are known from the runtime.
 */
export const CITIES = foldedWords(
  'aachen aarhus abadan aberdeen abuja acapulco adana agadir agra ahmedabad ajaccio albany aleppo alexandria alicante ' +
    'aligarh allahabad amiens amritsar ancona ankara annecy antalya antwerp aqaba arequipa arles arezzo ashdod assisi ' +
    'aswan atlanta augsburg austin avignon bamberg bandung bangalore bari barletta basel basra bath batumi belfast ' +
    'benghazi bergamo bergen berne bilbao birmingham bologna bolzano bonn bordeaux boston braga bremen brescia brest ' +
    'bridgetown brighton bristol brno bruges bursa busan cadiz cagliari calais calcutta cali calicut cambridge cannes ' +
    'canterbury cardiff cartagena catania chennai chester chittagong cincinnati cleveland coimbra cologne como conakry ' +
    'constanta cordoba cork coventry cremona cuenca cusco dallas daegu debrecen delft delhi derby dijon dnipro donetsk ' +
    'dortmund dover dresden dundee durban durham edinburgh erbil erfurt essen exeter faisalabad faro ferrara fez ' +
    'florence foggia frankfurt freiburg fukuoka gaza gdansk gdynia geneva genoa ghent giza glasgow gothenburg ' +
    'granada graz grenoble grozny guangzhou hague haifa halle hamburg hannover harbin hebron herat hiroshima homs ' +
    'houston hull hyderabad ibadan innsbruck ipswich isfahan islamabad izmir jaffa jaipur jeddah jena jenin kaduna ' +
    'kalamata kanpur kandahar kano kaunas kazan kharkiv kherson kielce kirkuk klagenfurt kobe konya kosice krakow ' +
    'kumasi kunming kursk kyoto lahore latakia lausanne lecce leeds leicester leiden leipzig lille lima limassol ' +
    'limoges linz liverpool livorno lodz lublin lucca lucerne lucknow lugano lviv lyon maastricht macerata malaga ' +
    'malmo manchester mannheim mantua maribor mariupol marseille matera mashhad mecca medan medellin medina meknes ' +
    'memphis merida messina metz milan minneapolis modena mombasa montpellier mosul multan mumbai munich munster murcia ' +
    'mykolaiv nablus nagasaki nagoya nancy nanjing nantes naples narva nice nottingham novara nuremberg oberhausen ' +
    'odense odesa olomouc omsk oradea oran orleans osaka osijek ostend ostrava oxford padua palermo palma pamplona ' +
    'parma patras pavia penza perm perugia pescara peshawar philadelphia piacenza piraeus pisa pittsburgh plovdiv ' +
    'plymouth podgorica poltava porto portsmouth potsdam poznan pristina pune quetta rabat raleigh ramallah ravenna ' +
    'regensburg reims rennes rijeka rimini ronda rostock rostov rotterdam rouen ryazan salamanca salerno salford ' +
    'salzburg samarra santander sapporo sassari savona schwerin seattle segovia sevastopol seville sheffield shiraz ' +
    'sibiu siena smolensk sochi southampton split stavanger stoke strasbourg stuttgart suez sumy surat swansea ' +
    'szczecin szeged tabriz tampere taranto tarragona tartu ternopil thessaloniki tikrit tilburg timisoara toledo ' +
    'tomsk toulon toulouse tours trento treviso trier trieste tromso trondheim tula turin turku tver udine ulm uppsala ' +
    'utrecht valencia valladolid varanasi varese varna venice verdun verona vicenza vigo vinnytsia vitebsk wells ' +
    'wiesbaden wroclaw wuhan wurzburg yazd yekaterinburg york zadar zaragoza zurich',
);

/**
 * First names that news in English writes, of many countries, each with one gender. Names of both genders and names that are
 * also common words or places are left out: a wrong gender gives words to the wrong person.
 */
export const MORE_FEMALE_NAMES =
  'abena abir ada adaeze adele adriana adwoa agata agatha agathe agnes agneta agnieszka aicha aida aileen aimee ' +
  'aino akiko akua alana aleida aleksandra alena alessandra alexandra alicia alina aline alison alla allison alma ' +
  'alva ama amahle amara ameera amelia amina aminata aminatou amira amna amparo ana anais ananya anastasia ' +
  'anastasiya aneta anezka angelica angelina angelique aniela anita anja anjali anke annabel annabelle annegret ' +
  'anneke annelie annelies annette annie annika anouk antje antoinette antonella antonia antonina aparna apolline ' +
  'arlene arlette arwa asma asmaa asuka audrey aurelie ava aya ayaka ayako ayanda ayelet ayesha aylin ayse aysel ' +
  'ayu azadeh bahar barbora basma batool beata beate beatrice becky belinda berit bernadette bernice bertha beth ' +
  'bethany bianca bilqis birgitta blanca blandine bodil bogna bohumila bonnie bozena branka brianna bridget ' +
  'brigitte britta bronwen brunhilde bushra caitlin camila camilla canan candace carina carla carlotta carly ' +
  'caroline carrie cassandra catalina caterina cecile cecilia cecily celia celine ceyda chantal chaya chiamaka ' +
  'chiara chie chinwe chiyo chloe clara clarice clarissa claudia claudine clemence clotilde colette colleen ' +
  'concetta conchita constance consuelo cora cordelia corinna corinne cornelia cristina dagmar dagny dalal dalia ' +
  'danica daniela danuta daphne daria darina darya deepa deirdre delia della delphine desislava despina devorah ' +
  'dilara dina dinah dobromila doerte dolly dolores domitille dora doreen dorota draga dragana dunja dusana ebba ' +
  'ebru edda edith edna efua eila eileen ekaterina elaine eleanor eleanora eleni eleonora eliana eliane elif ' +
  'elinor elisabeth eliza elke ella elodie eloise elsa else elsie elvira elzbieta emese emi emiko emilia emilie ' +
  'emine eniko erica erika erin ernestine esmeralda esperanza esra estela estelle esther ethel etsuko eugenie ' +
  'eunice eunji eveliina ewa fabiana fabienne fadia fadwa farah fariba farida farzana fatema fatma fatmeh fatou ' +
  'fatoumata federica felicity femke feride fernanda filiz fiona flavia flora florencia folasade francesca ' +
  'francoise franziska frauke freda freya frida frieda fumiko funmilayo gabriela gabrielle gail galina gemma ' +
  'genevieve georgeta georgina geraldine gerda gertrude gesine ghada ghazala ghislaine giada gianna gillian ' +
  'ginevra giorgia giovanna gisela giulia giuliana giulietta giuseppina gladys glenda golnaz gordana graziella ' +
  'grazyna greet gretchen gudrun gulsen gunhild gwen gwendolyn gwyneth hadas hadija hafsa hagar hala halima halina ' +
  'hana hanako hanan hanin hanka hanna hanne hannelore harriet haruka harumi hatice hattie hedda hedwig heidi ' +
  'helena helene helenka helga hella helle henrietta hester hiba hilary hilda hilde hildegard hind hiroko hisako ' +
  'hortense houda hyejin ida ifeoma ikuko ilaria ilona ilse iman imelda imogen ina inas indira inez inga inge ' +
  'ingeborg inger inna ioana ioanna irena irene irma irmgard iryna isabel isaura isla isobel ivana ivanka jacinda ' +
  'jacinta jadwiga jagoda jamila jana janine jarmila jasmin jeanette jeanne jelena jemima jenny jette jiwoo jiyeon ' +
  'joana joanna joanne jodie johanna jolanta josefa josefina josephine josette josie juana judit juliana juliet ' +
  'julieta juliette junko justine justyna jutta kaisa kalina kamala kaori kara karima karin karla karolina katalin ' +
  'katarina katarzyna katerina kateryna kathrin katrina kavita kazuko kehinde keiko keira kerstin khadija ' +
  'khrystyna kiko kimiko kiran kirsi kirsten kirsty klara kristen kristiina kristin kristina krisztina krystyna ' +
  'ksenia kumiko kyoko lakshmi lamia lara larisa latifa laure laurel lavinia leah leanne lena lenka lenora leonor ' +
  'leonora lerato lesya leticia letitia leyla lidia lidija lieselotte lihua lila lilian liliana lillian lily lina ' +
  'linnea lise liselotte lisette liz liza lizzie ljiljana ljubica lois lorena lorenza lorna lotte louisa louise ' +
  'lovisa luana luba lubna luciana lucie lucille lucinda ludmila ludmilla luisa lydia lynette lyubov lyudmila ' +
  'maaike mabel machiko madalena maeve magali magda magdalena maggie maha mahnaz maike maisa maisie maja makena ' +
  'malak malgorzata malin manal mandy manon manuela marcela marcia mareike margarete margarida margarita margit ' +
  'margita margot margrethe margrit marguerite mariama mariana marianne maribel marieke mariella marija marika ' +
  'mariko marina marisa marisol marit marjorie marlene marta martina martine marwa maryam maryna masako mathilde ' +
  'matilda matilde maud maureen mavis maxine mayumi meena meera meg megumi meihua meiling melinda meltem meredith ' +
  'merete merve mette micheline michiko midori mieke miho mika mildred milena milica militsa millicent millie mina ' +
  'minji minnie minseo miranda mireille miriam mirjam mirjana miroslava mitra mitsuko miyuki moira mollie momoko ' +
  'mona monica monique montserrat muna muriel myra myrtle nabila nadezda nadezhda nadia nadine nadira nadja nagwa ' +
  'nahed naima najat najwa nandi naoko naomi narges nasrin natalija natalya natasha nathalie nawal neda neele neha ' +
  'nele nell nellie nermin nesrin nessa nevena ngozi niamh nicoletta nika nilufar nina nisreen nkechi nomsa noreen ' +
  'noriko norma nosipho nura nurit odette odile oksana oleksandra olha olwen olympe ophelia orit ornella ottilie ' +
  'oumou paloma pansy parisa parvin pascale patrizia patsy paulette paulina pauline penelope petronella philippa ' +
  'phoebe phyllis pilar pinar pirkko polina pooja pratibha priscilla priya priyanka rachael radhika radka radmila ' +
  'raffaella ragna ragnhild rahma raisa rajaa ramona rana randa raquel rasha razan reem reiko rekha renata renee ' +
  'rhoda rhona rhonda riham riitta rima ritu rivka rocio rosalba rosalia rosalie rosalind rosalinde rosamund ' +
  'rosanna rosaura roseanne rosella rosemary rosina roswitha rowena roxana roxanne roya ruba rukhsana rumyana runa ' +
  'ruqayya ruzena saadia sabah sabrina sachiko sadia sadie safiya sakina sakura samar samia samira sanaa sandrine ' +
  'sangeeta sanja sanne saskia satoko sawsan sayaka seda selin selina selma senta sepideh serena setsuko sevgi ' +
  'shabnam shahida shaima shakuntala sheena shelley shira shirin shizuka shlomit shona shreya sibel sibyl signe ' +
  'sigrun siham silke silvana silvia simona simonetta sina sinead siobhan siri sissel sitara siti sladana slavica ' +
  'smita snezana sofija sofiya sofya solange soledad solveig sophie souad soyeon stanislava stefania stefka suad ' +
  'suha sujin sumaya sumiko sunita sunniva susana susannah susanne suzan suzanne svenja svetla svitlana sylvaine ' +
  'sylvi sylvie synnove tabitha tahani tali tamar tamara tamiko tamsin tania tanya tarja tatyana teodora teresita ' +
  'tereza tess tessa tetiana teuta thais thandi thandiwe thea thelma theodora therese thora thyra tiina tilda ' +
  'tilly tineke tomoko torill toshiko traudl trine trisha trudy truus tulay turid tuula ulla ulrike ulyana una ' +
  'unni usha uta ute valentina valentyna valeria vandana vanessa vasiliki vasilisa veronique vesna vibeke vicky ' +
  'vigdis viktoria viktoriya violeta viviana viviane vivien vlasta wafa wafaa waltraud wanda wangari wanjiku widad ' +
  'wiebke wilhelmina wilhelmine wilma winifred xiaoling yael yana yara yasemin yasmina yasuko yekaterina yelena ' +
  'yetunde yildiz yoko yolanda yoshiko yukiko yuko yulia yuliya yumi yumiko yuna yvette zahra zainab zakia zanele ' +
  'zara zaynab zdenka zehra zeinab zelda zeynep zhanna ziva zlata zofia zsofia zsuzsanna';

/** The same for men. */
export const MORE_MALE_NAMES =
  'aart abbas abdallah abdelaziz abdelkader abdelrahman abderrahmane abdirahman abdou abdul abdulaziz abdullah ' +
  'abdulrahman abebe abel abraham adebayo adel adnan adolfo adrien agostino agus aharon ahmad ahmet aidan akbar ' +
  'akio akira akram aksel alaa alain alasdair alastair alberto albrecht aldo alec aled alejandro alekos aleksandar ' +
  'aleksander aleksandr aleksei aleksey ales alessandro alessio alex alexandre alexandros alexandru alexej alf ' +
  'alfie alfons alfonso alfred alfredo alistair allan alois alonso alvaro alvin amadeo ambrose amedee ameer amer ' +
  'amir amit amitabh ammar amos amr anand anas anatole anatoliy anatoly anders andre andrei andrej andres andrey ' +
  'andrius andriy andrzej andy angelo angus anil anselmo antal antoine anton antoni antonin antonio anwar ' +
  'archibald archie aref arend arif arjun arkady armand armando arnaud arne arnold arnulf arseniy artem arturo ' +
  'artyom arun arvid arvind arvydas aryeh asad asaf asbjorn ashok ashraf asif attila augusto augustus aurelio avi ' +
  'aviv avraham axel ayman ayodele aziz babak babatunde bahram baki balazs bambang baptista baptiste barnaby ' +
  'barney bart bartholomew bartolomeo basel bashar bashir basil bassam bassem bastien behnam bela benedetto benito ' +
  'benoit benyamin bernard bernardo bernd bert berthold bertie bertram bilal bjarne bjorn blazej boaz bodo bogdan ' +
  'bogumil bohdan bohumil boleslaw bongani borislav borys boyan bram branislav branko brendan brice bronislaw ' +
  'bruno budi bulent burak burkhard byron callum calvin carlos carlton carsten casper cecil cedric celestin cem ' +
  'cemal cengiz cesar cesare cezary chaim charlie chidi chike chinedu christoph christophe chukwuma clarence ' +
  'claudio claus clement cliff clifford clive conor conrad corentin cormac cornelius cosimo costas cristian ' +
  'cristiano cristobal curtis cuthbert cyril cyrille czeslaw daan daichi daisuke damir danil danila danilo dante ' +
  'danylo daoud dario dariush darko darrell darren daryl davey davide davy dawid dawood declan deepak dejan denes ' +
  'denis denys denzel derek dermot desmond desta detlef detlev devendra didier diederik diego dietmar dietrich ' +
  'dimitar dimitri dimitrios dimitris dinesh dino dirk dmytro domenico domingo donal donato dongwoo donovan dougal ' +
  'dougie dov dragan drago duarte duncan dusan dwight eamon eberhard eckhard edgar edgardo edmond edmund edoardo ' +
  'eduardo edvard edwin egidio egon egor ehsan ehud eiji einar eirik ekkehard ekow ekrem elad eli elias elliot ' +
  'elliott elmer elvis emad emeka emil emile emilian emiliano emilio emmett emre emrys enoch enrico enrique enver ' +
  'enzo eran erdem erez erhard erich erik erkan erland ernest ernesto ernie ernst erol errol erwin eskil essam ' +
  'esteban etienne eugene eugenio evgeni evgeny ewald ewan eyal ezio ezra ezzat fabian fabien fabio fabrice ' +
  'fabrizio fadel fadi fahad fahd faisal faiz farhad farid faris farouk faruk fathi fawzi faysal federico feisal ' +
  'fela felipe femi ferdinand ferenc fergus ferhat ferit fermin fernand fernando feroz ferruccio fethi filip ' +
  'filippo finlay finn fintan firmin flavio florent floris floyd folke fouad francesco francisco franck franco ' +
  'francois frans franz freddie freddy frederic frederick fredrik friedhelm friedrich fritz fuad fumio fyodor ' +
  'gabor gael gaetano gamal ganesh gareth garrett garth gaspard gaston gaurav gavin gavril gediminas geert gennady ' +
  'geoff geoffrey georg georges georgi georgios georgy gerard gerardo gerd gerhard germain gerrit gervais ghassan ' +
  'gheorghe giacomo gianluca gianni gideon gijs gil gilad gilbert giles gilles gino giordano giorgio giorgos ' +
  'giovanni girish girma gisbert giuliano giulio giuseppe glen glenn godfrey goncalo gonzalo gopal goran goro ' +
  'gottfried graeme graham gregoire gregor gregorio grigor grzegorz guido guillaume guillermo gunnar gunther ' +
  'gustaf gustav gustave gustavo guven gwyn gyorgy gyula habib hadi hagen haidar haile haim hajime hakan hakeem ' +
  'hakim hakon haluk halvard hamad hamdi hamed hamid hamish hamza hank hannes hannu harald harish haroon hartmut ' +
  'haruki harun haruto harvey hasan hatem hauke haydar haytham hazem hector heiko heinrich heinz heitor helge ' +
  'helmut hendrik henning henri henrik henrique henryk herb herbert heribert herman hermann herve hesham hicham ' +
  'hideki hideo hikmet hinrich hiram hiroki hiroshi hiroto hisashi hisham holger honore horace horacio horst ' +
  'hossam hossein houari hristo hubert hubertus hugh hughie hugues humberto humphrey husam husayn huseyin hyunwoo ' +
  'hywel iain ibrahima ichiro idan idris ieuan ifor ignacio ignatius ihab ihor ike ilan ilya imad imran imre ' +
  'imtiaz ingo ingvar ioan ioannis ion ionut iqbal isaac isaiah isam isamu isao ishaq ishmael isidro ismael issa ' +
  'istvan itsuki iurie ivailo ivar ivica ivo ivor iyad jaap jaber jabu jacek jacques jafar jaime jake jakub jalal ' +
  'jamal jamil janez janis janne janos janusz jari jarl jaroslav jaroslaw jarvis jasper jassim javad javier jawad ' +
  'jens jeremiah jeroen jerome jerzy jethro jibril jihoon jimmy jiri jiro joachim joao joaquim joaquin jochen ' +
  'johan johann johannes johnnie johnny jomo jon jonah jonas jonny joop joost jorg jorge jorgen josef josep josip ' +
  'joss jovan jozef jozsef jude juergen juha juhani jukka jules julian julien julio julius junho junichi juraj ' +
  'jurgen juris justo kaare kadir kagiso kaito kalle kamal kamau kamran kareem karel karim karlis karoly karsten ' +
  'kasper kassem katsuo kaveh kazimierz kazuki kazuo kees keisuke kelechi kelvin kemal kenan kenichi kenji kenta ' +
  'kentaro kenzo khalid khalil kieran kirk kiyoshi kjell klas kofi koichi koji kojo konrad konstantin konstantinos ' +
  'korbinian kostas kostya kosuke krasimir kresimir kristian kristoffer krzysztof kwabena kwaku kwame kwasi ' +
  'kyriakos kyrylo kyungsoo lachlan ladislav lajos lamine lars lasse laszlo lauri lazaro leander leandro lech leif ' +
  'lennard lennart leon leonard leonardo leonas leonel leonidas leopold leroy lester leszek lev levent levi lewis ' +
  'lionel lior liviu ljubomir llewelyn lloyd lorenz lorenzo loris lothar louis lowell luay lubomir lubos luca ' +
  'luciano lucien lucio ludek ludger ludovic ludwig luigi luis luiz luka lukas lukasz lungelo lutfi luther lyle ' +
  'maarten maciej magne magnus mahdi maher mahesh mahmood mahmud majed majid makoto maksym malachy malcolm malik ' +
  'mamadou mamdouh mamoru manabu mandla manfred manoel mansour manuel marcel marcello marcelo marcin marcos marcus ' +
  'marek mariano marijan marinos mario marius mariusz markku marko markus marten martial martin martinas martti ' +
  'marvin marwan masaaki masahiro masaki masao masaru masato masoud matej mateo mateusz matheus mathias mathieu ' +
  'mats matteo matthias matthieu matti mattias matvei maurice mauricio mauritz maurizio mauro maxime maxwell mazen ' +
  'mbongeni mehdi mehmet mehran meinhard meir melvin menachem merlin mert mervyn metin michail michal michio mick ' +
  'micky miguel mihai mihail mihaly mikael mikkel mikolaj mikolas mikulas milad milo milos miloslav milton minho ' +
  'minoru minsu miodrag mircea mirko miroslav mitchell mitsuo mladen mohamad mohamed mohammad mohan mohit mohsen ' +
  'moin moises monty mordechai moritz morris mortimer moses moshe mostafa mounir mourad moussa mthunzi muammar ' +
  'muhammed muhsin mukesh mukhtar munir murad murat murdo murilo murtaza musab mustapha muzaffar mykhailo mykola ' +
  'nabil nadav nader nadim naeem nael nafez naftali naim naji narayan narendra naresh nasir nasser nassim naveen ' +
  'navid nawaf nawaz nebojsa ned neil nenad nestor neville nicolae nicolas nicolo nidal niels nigel nikhil nikita ' +
  'nikola nikolaus nikolay nikos nils nitin nizar njoroge nkosi noboru nobu nobuo noel norbert norberto norman ' +
  'norris nouri numan nuno nurettin obinna octave octavio oded ofer okan olaf olav ole oleh oleksandr oleksiy ' +
  'oliver olivier ollie olof olufemi oluwaseun omer omero ondrej onur oren orlando orville osama osamu osip oskar ' +
  'osman osmond oswald oswaldo otis otmar ottavio otto ousmane ove ovidiu owen ozan ozzie paavo pablo pacome paddy ' +
  'padraig panagiotis paolo parviz pasquale patrice patricio pavel pavlo pavol pawel pedja pedro pelle percival ' +
  'percy perry petar peteris petr petro petros petter philip philipp philippe phillip phineas piero pierre piers ' +
  'piet pieter pietro pim pio piotr pirmin plamen prakash pranab prashant predrag pyotr qasim quentin quincy ' +
  'rachid radek radomir radoslav radoslaw radovan radu rafael rafal raffaele rafferty rafi rafik rafiq raghav ' +
  'rahim rahul raimund raimundo rainer rajan rajesh rajiv rakesh ralf ralph ramadan ramazan rami ramiro ramon ' +
  'ramsay ramzi randall randolph raoul rashad rashid ratko raul ravi raz reg reggie reginald regis reiner reinhard ' +
  'reinhold rembrandt remi remy renato rene renzo reuben reynaldo reza rhodri rhys riad ricardo riccardo ricky ' +
  'ridha rigoberto rikard rikuto rinaldo rizwan roald robbie roberto rocco roderick rodger rodney rodolfo rodrigo ' +
  'rogelio rohan rohit roland rolando rolf romain roman romeo romulo ronaldo ronnie rory ross rostislav rubem ' +
  'ruben rudiger rudolf rufus ruggero rune rupert ruslan russ rustam rutger ruud ruy ryo ryoichi ryota ryszard ' +
  'ryuichi sabri saburo sachin sadiq saeb saeed safwan saif sajid salah salim salman salvatore samer sami samir ' +
  'sammy sancho sander sandor sanghoon sanjay sanjeev santino satoru satoshi saturnino saul sava seamus sebastiaan ' +
  'sebastian sedat seiji sekou selim sello semyon seojun serban serdar serge sergio serhiy serkan seth severin ' +
  'shahid shai shakir shane shankar sharif shaul shaun shigeo shigeru shimon shinichi shinji shinzo shiro shlomo ' +
  'shmuel shoaib shogo shohei shota sibusiso sid sidney siegfried sietse sigmund sigurd silas silvio simeon ' +
  'simonas sinan sipho siraj sjoerd slavko slawomir slobodan soheil soichiro soren sorin spyros staffan stan ' +
  'stanislav stanislaw stanley stavros stefano stefanos steinar sten stepan stephane stewart stian stjepan stu ' +
  'stuart subhash sudhir suhail sulaiman suleiman suleyman sungmin sunil suresh susumu svein sven svetoslav ' +
  'sylvain sylvester szymon tadashi tadeusz taehyung tafari taher tahir tahsin taichi takahiro takao takashi takeo ' +
  'takeshi takuya talal tamas tamer tancredi tapio taras tarcisio tareq tarik tariq taro tatsuo tatsuya taufik ' +
  'tawfik tayyab tayyip tendai teodoro terence terrence tesfaye tetsuo tetsuya teun thabo thaddeus themba theodor ' +
  'theodore thibault thierry thijs thilo thorsten tiago tibor tihomir timo timofey timoteo timur tjark tobias toby ' +
  'tomas tomasz tomislav tommaso tommy tomohiro toomas tor tore torsten toru toshio toufic traian trevor tristan ' +
  'trond trygve tshepo tsutomu tsuyoshi tudor tyrone uchenna uday udo ufuk ugo ugur ulf ulrich umar umberto umit ' +
  'uriah urs usman uzi vaclav vadim vadym valdis valentin valentino valentyn valerio valery vasil vasile vasilis ' +
  'vasily vasyl veit velimir vernon vic vicente vidar viggo vijay vikas vikram viktoras vilhelm vilmos vinay vince ' +
  'vincente vincenzo vinko vinod virgile virgilio vishal vitalii vitaliy vitaly vito vitomir vittorio vivek ' +
  'vjekoslav vlad vladislav vlado vladyslav vojislav vojtech volker volkmar volodymyr vratislav vsevolod vuk vusi ' +
  'vyacheslav wael wahid wahyu waldemar waleed walid wally wasim werner wesley wessel wieslaw wilbur wilfred ' +
  'wilfredo wilfrid wilhelm willem willis wim winfried winston witold wladyslaw wlodzimierz wojciech wole wolfram ' +
  'woodrow wouter xaver xavier yaakov yahya yair yakov yann yannick yannis yaroslav yaser yasin yasser yasuhiro ' +
  'yasuo yavuz yaw yegor yehuda yevgeny yevhen yiannis yitzhak yngve yoav yoel yoichi yordan yoshihiro yoshio ' +
  'yossi yosuke yousef youssouf yousuf yrjo yunus yuriy yusef yusuke yuta yuto yves zafar zaid zakaria zaki zayed ' +
  'zbigniew zbynek zdenek zdravko zeev zeki zeljko zenon zia ziad zlatko zoltan zoran zsolt zubair zuberi zulfiqar ' +
  'zvi zygmunt';

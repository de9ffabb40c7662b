/**
 * Dictionary 1: words that notes are likely to hold, so that short texts compress well. FROZEN: states in the world were
 * written with exactly these characters. A better dictionary is a new file with a new number beside this one.
 */
export const dictionary1 = `
hierdoor daardoor waardoor hoewel terwijl omdat zodat totdat voordat nadat misschien eigenlijk waarschijnlijk natuurlijk
maandag dinsdag woensdag donderdag vrijdag vandaag morgen gisteren minuten seconden eerste tweede derde laatste volgende
ongeduldig gefrustreerd teleurgesteld verdrietig boos blij bang moe gespannen ontspannen onzeker onrustig opgelucht
frustratie weerstand afhaken verstarring stagnatie stroming spontaniteit sociaal wenselijk signaal raakmoment
authentiek authenticiteit echtheid gezamenlijk doel passende interventie logica leerlogica kanslogica perspectief
uitkering gemeente sollicitatie solliciteren training traject vacature werkgever werkplein inkomen afspraak afspraken
maatregel regels formulier computer toetsenbord beeldscherm papier telefoon notities dossier koffie tafel stoel deur jas
de leidinggevende de medewerker de collega het team de coach de begeleider de tolk de partner het kind de moeder
alternatief a1 a2 a3 b1 b2 b3 open-vraag stilte-laten benoemen samenvatten doorvragen niets-doen anders eigen
Wat zie je? Wat hoor je? Wat denk je dat er gebeurt? Wat zou je anders doen? Hoe is dat voor u? Wat heeft u nodig?
Ik zou vragen wat er speelt. Ik zou benoemen wat ik zie. Ik zou even stil zijn. Ik zou eerst vragen hoe het gaat.
Ik zou het doel van het gesprek uitleggen. Ik zou samenvatten en vragen of dat klopt. Ik zou doorvragen naar
Ik zou de computer wegdraaien en haar aankijken. Ik zou vragen wat hij zelf wil. Ik zou het tempo omlaag brengen.
Misschien voelt zij zich niet gehoord. Misschien voelt hij zich niet serieus genomen. Ze geeft een sociaal wenselijk antwoord.
Het lijkt alsof ze er niet meer bij is. Hij wil weg. Ze is het er niet mee eens, maar zegt dat niet. Ze schaamt zich.
Ik denk dat ze zich ongemakkelijk voelt. Ik denk dat hij bang is voor zijn uitkering. Ik denk dat zij het gesprek wil afronden.
Er ontstaat ruimte in het gesprek. Er komt beweging. Het gesprek valt stil. Ze praten langs elkaar heen.
De klantmanager praat door, de klant zegt niets meer. De klantmanager typt en kijkt naar het scherm terwijl de klant praat.
De klantmanager stelt een gesloten vraag. De klantmanager knikt en glimlacht. De klantmanager vat samen. De cliënt zwijgt.
De professional leunt naar voren en vraagt door. De professional onderbreekt de klant. De professional legt de pen neer.
De klant kijkt weg, kijkt naar beneden, kijkt naar de deur, kijkt op de klok. De klant haalt haar schouders op en zucht.
De klant slaat de armen over elkaar. De klant leunt achterover. De klant schuift naar achteren. De klant gaat rechtop zitten.
Ze zegt drie keer 'ja hoor' en lacht. Ze zegt 'ja hoor, komt goed' met een lage stem. Ze zegt 'prima' en pakt haar tas.
Ze pakt haar tas op schoot. Ze trekt haar jas aan. Ze houdt haar handen in elkaar. Ze vertelt ineens veel meer en lacht.
Hij kijkt haar niet aan. Hij kijkt naar zijn scherm. Hij typt door. Hij wacht. Hij knikt. Hij zucht. Hij praat sneller.
Zijn stem gaat omhoog. Haar stem wordt zachter. Het is even stil. Er valt een stilte van een paar seconden.
Zij kijkt naar haar handen en zegt niets. Hij kijkt naar de tafel en geeft kort antwoord. Zij geeft een kort antwoord.
op het moment dat in het gesprek aan het einde van de vraag niet meer met elkaar naar elkaar over zichzelf
dat het een van de niet wat voor zijn haar hem hij zij ze en ik je u is was heeft wordt kan wil zou moet gaat komt doet
`;

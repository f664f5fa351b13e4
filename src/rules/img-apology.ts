import { defineLanguageRule, type Span } from './rule.ts';
import { addClasses } from '../grammar/lexicon.ts';
import { definePhrases } from '../grammar/phrases.ts';
import { wholeSpan } from '../grammar/clauses.ts';
import { finder, type Meaning } from '../grammar/finder.ts';
import type { Parsed } from '../grammar/parsed.ts';
import { fit } from './wordings.ts';

addClasses({
  KEENLY:
    'polished, educated, prepared, fluent, skilled, good, strong, experienced, trained, bright, clever, confident',
  // What people call themselves when they make themselves small.
  LOWLY:
    'relic, relics, fossil, dinosaur, beggar, beggars, leftover, leftovers, scraps, stepchild, intruder, parasite, dirt, dust, worm, ant, mouse, dwarf, ghost, misfit, black sheep, ugly duckling, damaged goods, spoiled goods, second hand goods, burden, failure, loser, losers, peasant, amateur, impostor, imposter, fraud, fool, idiot, dunce, dummy, charity case, lost cause, last resort, afterthought, underdog, wallflower, antique, museum piece, joke, laughing stock, embarrassment, disappointment, dead weight, ballast, liability, gamble, long shot, headache, nuisance, problem child, black spot, dark spot, blot, eyesore, ordinary doctor, simple doctor, simple person, simple man, simple woman, small person, small fish, small fry, small potato, crumb, bottom of the barrel, bottom of the pile, bottom of the heap, bottom of the ladder, bottom of the food chain, barrel, runt, scrap, discount, cheap option, plan b, filler, stopgap, spare tire, second best, third best, substitute, lesser evil, handicap, curse, weak link, weak point, deadwood, outcast, pariah, orphan, stranger, uninvited guest, alien, dropout, washout, flop, unpolished stone, old horse, old man, old lady, too old, rusty, no prize, no catch, no star, no genius, no einstein, nothing special, no beauty, not a catch, not a prize, not a star',
  BELITTLED:
    'not what you were hoping, you were hoping for, were hoping for, you had hoped for, you had in mind, have in mind, you expected, you deserve, wanted someone else, someone better, somebody better, better people, better candidates, better applicants, better options, stronger people, more worthy, worthier, finer candidates, proper doctors, real doctors, nothing i can, nothing that i can, nothing worth, worth mentioning, worth speaking of, worth showing, worth your, to speak of, to show for, nothing to show, little to show, not much to, nothing to offer, nothing to recommend, speaks against, speak against, against me, tells you enough, says enough, says it all, speaks for itself badly, for good reason, with good reason, and rightly, quite rightly, no wonder, not surprising, is no surprise, a lot to ask, much to ask, too much to ask, asking a lot, asking much, ask so much, dare to ask, dared to, almost did not apply, almost did not write, nearly did not, thought twice, thinking twice, had no courage, gathered courage, gather courage, took courage, mustered, muster, pluck up, forget the, forget my, forget that, please forget, not notice, did not notice, blame my, blame the, blame it on, nicer way, better way to say, no nice way, not proud, be proud, too proud, my own fault, not your fault, my fault, no excuse, excuses, an excuse for, cannot explain, hard to explain, cannot justify, hard to justify, happy with any, grateful for any, content with any, thankful for any, whatever you can, any crumb, any attention, kind enough to look, even glancing, even looking, even reading, even opening, even considering, even replying, even noticing, even talking, for glancing, bothering to, bothered to read, bother to read, taken seriously, take me seriously, never expected, not expect, did not expect much, hardly expected, expected to be rejected, expect rejection, used to rejection, used to being, used to hearing no, as bad as, so bad, quite bad, very bad, rather bad, bad as mine, worse still, shows badly, and it shows, it shows, you can tell, as you can tell, easily tell, did not prepare, does not prepare, never prepared, never taught, not taught, poorly prepared, badly prepared, ill prepared, poorly trained, badly trained, poorly educated, badly educated, uneducated, half educated, ignorant, illiterate, naive, clueless, simple minded, unsophisticated, unrefined, uncultured, step below, a step below, notch below, rung below, grade below, cut below, one step down, class below, level below, lower level, out of place, do not belong, not belong, not fit in, not fit, square peg, wrong kind, wrong sort, wrong place, wrong time, wrong side, lacking in, deprived, missed out, never got to, could not afford, cannot afford, could not get into, not get into, not admitted, not accepted anywhere, nobody took me, no one took me, can only offer, only offer, all i have, all that i have, that is what i, such is, as it is, for what it is worth, such as they, so called, if at all, i fear, i am afraid, i hate, hate that, hates, dislike that, if only, would that, to be honest, let us be honest, let us face, face it, to tell the truth, truth be told, i confess, admittedly, must admit, have to admit, have to confess, must confess, i know i am, i know that i am, i know it is, i know they, humbly, humble request, in all humility, modestly, probably not, for good reason, unfortunately i, sadly i, nicer way',
  YEARNUM: Array.from({ length: 34 }, (_, index) => String(1985 + index)).join(','),
  /** Three-digit scores that nobody boasts of. */
  SCORENUM: Array.from({ length: 55 }, (_, index) => String(180 + index)).join(','),
  // What the writer says sorry for or feels small about.
  ABROADADJ:
    'international, foreign, overseas, offshore, caribbean, non us, nonus, non american, non citizen, non native, foreign trained, foreign born, foreign educated, internationally trained, overseas trained, old, older, ageing, aging, visa requiring, visa needing, visa dependent, third world, immigrant, refugee, indian, pakistani, nigerian, egyptian, filipino, african, asian, arab, syrian, iranian, iraqi, sudanese, nepali, nepalese, bangladeshi, chinese, russian, ukrainian, mexican, cuban, colombian, venezuelan, ghanaian, kenyan, turkish, lebanese, jordanian, afghan, latin american, foreign medical, international medical, faceless, nameless, unknown, obscure, provincial, village, simple, small, district, no name, poor, mediocre, average, weak, humble, lowly, second class, inferior, unranked, ordinary, rural, far away, faraway, little known, third tier, small town, unaccredited, unrecognized, uzbek, kazakh, kyrgyz, tajik, georgian, armenian, romanian, bulgarian, serbian, polish, hungarian, sri lankan, libyan, yemeni, moroccan, algerian, tunisian, ethiopian, somali, congolese, cameroonian, ugandan, rwandan, zambian, malaysian, thai, vietnamese, burmese, cambodian, indonesian, peruvian, bolivian, ecuadorian, dominican, haitian, jamaican, brazilian, guyanese, honduran, guatemalan, albanian, third rate, government',
  GRADWORD:
    'graduate+, grad+, doctor+, physician+, medic+, alumnus, alumna, citizen, dr, doc, docs, applicant+, candidate+, trainee+, medical graduate+, medical grad+, medical doctor+, nobody, gp, general practitioner, practitioner',
  SCHOOLING:
    'school, schools, skool, university, universities, uni, college, colleges, institution, institutions, institute, alma mater, academy, degree, diploma, education, schooling, training, curriculum, mbbs, credential, credentials, qualification, qualifications, pedigree, clerkships, clinical years, usce, letters of recommendation, recommendation letters, recommendations, observerships, certificate, medical college, medical school, med school, faculty, rotations, internship, us letters, publications, research, lors, paper, papers, clinical letters',
  RECORD:
    'score, scores, grade, grades, marks, mark, gpa, transcript, transcripts, percentile, attempt, attempts, failure, failures, failing, step one, step 2, step 3, ck, cs, comlex, boards, board exam, exam history, exam result, exam results, academic performance, academic record, academics, red flag, red flags, cv, resume, résumé, profile, class rank, plab, numbers, examination, exam, credentials, background, qualifications, list of achievements, failed once, failed twice, failed step, failed the, failed my, having failed, second try, third try, tries, second attempt, two attempts, repeat of, poor marks, usmle history, testing history, score report, test scores, exam record, academic history, academic past, past failures, marksheet, marksheets, mark sheet, pass mark, passing score, step score, step scores, ck score, publication count, us letter, american letter, basic sciences, showing in, step results, fails, two fails, first time pass, passing first time, knowledge of, exam results, pedigree, communication skill, communication skills',
  SPEECH:
    'accent, accents, english, englsh, inglish, grammar, grammer, pronunciation, pronounciation, diction, my speech, vocabulary, fluency, way of speaking, way i speak, way i talk, way i sound, how i speak, how i talk, how i sound, i talk funny, stammer, stammering, stutter, stuttering, phrasing, intonation, toefl, oet, ielts, my words, my speaking, broken english, spoken english, written english, my writing, my sentences, language skills, language barrier, lisp, my spelling, mumbling, broken speaking, way i talk, way i express, english medium, non english medium, your tongue, communication skills',
  GAPWORD:
    'gap, gaps, hiatus, career break, career interruption, hole, holes, year of graduation, graduation year, graduation date, yog, graduation, since i graduated, since i finished, years since, years away, years out, out of practice, out of training, out of school, out of medicine, out of clinical, away from medicine, away from clinical, away from practice, away from the bedside, time off, years off, my age, too old, old degree, old diploma, not young, older than, years of silence, years without, long ago, rusty, did nothing medical, nothing medical, outside medicine, outside of medicine, out of work, driving a taxi, drove a taxi, lost years, wasted years, at forty, at my age, in my forties, in my age',
  VISAWORD:
    'visa, visas, sponsorship, ~sponsor, h1b, h 1b, h one b, j one, j1, ds 2019, green card, citizenship, non citizenship, passport, nationality, paperwork, work permit, immigration, non citizen, noncitizen, undocumented, ead, opt, green cards, passports, visa letter, sponsor me',
  ORIGINWORD:
    'my country, our country, my background, my origin, my origins, birthplace, place of birth, where i come from, where i am from, where i was born, where i went, where i studied, where i trained, where i went to school, third world, poor country, backward country, developing country, small country, poor background, trained abroad, studied abroad, graduated abroad, educated abroad, trained overseas, studied overseas, training abroad, studies abroad, foreign soil, from abroad, from overseas, not from here, born elsewhere, not american, being american, being foreign, being a foreigner, american born, us experience, us clinical experience, american experience, american schooling, american training, american education, american ward, american hospital, american letters, american degree, american diploma, us training, us degree, us school, us months, lcme, my manners, my culture, my upbringing, diploma from, degree from, my poverty, my origins, united states experience, us degree, us letters, us credentials, american credentials, american letters, american style, foreign experience, not having studied, without us, american hospital, my upbringing, small village, proper country, medical education, my hometown, the poor side, my passport, usmle, poor nation, third world country, unimpressive origin, my origin, ukrainian system, from the islands, american polish, american graduates are, states i, harvard letters',
  ABROADONE:
    'img, imgs, fmg, fmgs, foreigner, foreigners, outsider, outsiders, foreign nobody, immigrant, foreign trained, foreign born, mere international, as an international, merely international, international student, non native speaker, village doctor, country doctor, reapplicant, reapplicants, re applicant, repeat applicant, egyptians, pakistanis, indians, nigerians, third worlder, non traditional applicant, old timer, foreign medical, fmgs, someone whose diploma, someone whose degree, someone whose english, accent like mine, names like mine, name like mine, candidate like me, applicant like me, graduate like me, doctor like me, not a citizen, applicant from the third, graduate from the third, visa applicants, old man',

  // Being sorry and asking pardon.
  SORRY:
    'sorry, sory, sorri, ~apologize, apologise, apology, apologetic, apologetically, contrite, contrition, remorse, remorseful, ~regret, regretful, regretfully, regrettable, regrettably, regrets, my excuses, the excuses, mea culpa, excuse myself, penitent, repentant, repent, beg your patience, ask your patience, beg your indulgence, make amends, apologizing, begging your, say sorry, regrets',
  PARDON:
    '~forgive, forgiveness, ~pardon, ~excuse, ~absolve, ~overlook, look past, looking past, look beyond, looking beyond, see past, seeing past, see beyond, ~disregard, bear with, bearing with, ~tolerate, tolerant, put up with, putting up with, make allowances, make allowance, making allowances, have patience, patience with, leniency, lenient, indulgence, indulgent, ~indulge, turn a blind eye, close your eyes, shut your eyes, mind that, be put off, put off by, put you off, be deterred, deter you, discourage you, scare you, scared off, too harsh, so harsh, too harshly, harshly, judge me, not judge, judging me, penalize, punish me, hold it against, held against, hold that against, hold this against, hold against, holding it against, held it against, count against, counts against, counted against, counting against, work against me, speak against me, think less, think any less, think badly, think poorly, be offended, offence, offense, take it amiss, vex, condone, lower your expectations, despise, scorn, go easy, not pay attention to, expect too much, sit through, suffer through, painful to listen, hard to listen, lean forward, guess what i, decipher, look kindly, kindly on, kind to, gentle with, be kind, be gentle, be generous, generously, benefit of the doubt, give it a chance, not matter too much, not matter much, will not matter, does not matter, not weigh, not be too much of, not be a problem, not be an issue, not bother you, not rule me, not rule out, not scare, not define, still consider, consider me anyway, consider me regardless, nevertheless, nonetheless, anyway, regardless, all the same, even so, set aside my, see beyond, take no offence, not take offence, no offence, be angry for, closes an eye, close an eye, not be too bothered, humor, understanding about, please be understanding, be understanding, not look at my, brevity of my',
  // Ashamed, in the wrong place.
  SHAMED:
    'ashamed, ~shame, shameful, shamefully, ~embarrass, embarrassing, embarrassingly, embarrassment, mortified, mortifying, ~humiliate, humiliating, humiliation, ~blush, guilt, on my conscience, feel bad, feel terrible, feel awful, feel horrible, felt bad, feeling bad, feel badly, hang my head, hung my head, lowered head, bowed head, head down, sheepish, sheepishly, disgrace, disgraceful, ~cringe, pains me, hurts to say, hurts to admit, hurts me, self conscious, feel small, feel so small, feel so little, feel little, feel stupid, felt stupid, so stupid, felt so stupid, dumb, dumber, red faced, hide my face, bow my head, not proud, nothing to be proud, far from proud, hardly proud, unworthy, an impostor, an imposter, impostor, a fraud, presumptuous, arrogant of, inconsiderate of, ~dread, insecure, painfully aware, painfully conscious, inferiority, inferiority complex, wish i could hide, could hide it, know my place, know our place, beneath you, shrug, to my shame, bold of, cheeky, impertinent, impertinence, audacity, nerve to, the nerve, ugly part, too humble, brave of you, kind of you to even, foolish of, hate to bring up, hate to mention, reluctant to mention, reluctant to bring up, awkward to mention, awkward to admit, awkward admitting, uncomfortable mentioning, embarrasses, not something i like to talk, hard to admit, difficult to admit, hate to admit, sad to admit, sorry excuse, cannot be proud, lose face, no face, faceless, want to hide, like to hide, wish i could hide, would like to hide, keep quiet about, rather not mention, rather hide, never been proud, no pride, feel guilty, guilty about, guilty for, not sure i dared, dared to apply, hesitate to take, not trouble, should not trouble, who am i, know his place, knows his place, not dare, sunk into the ground, sink into the ground, wanted to sink, aiming so high, aim so high, aiming too high, not really be, should not really, a disgrace, more than someone like me, more than somebody like me, feel inferior, felt inferior, foolish of, silly of, audacity, no hiding, cannot hide, not hiding, hate to be the one, hate to ask, sorry to ask, gracious to, very gracious, kind to somebody, kind to someone, patient with someone, patient with somebody',
  // The reader is taken to scorn, to be burdened, to do a favour.
  SCORNED:
    '~dismiss, ~discard, throw away, thrown away, throw my, throw me, throw it, throw out, ~toss, the bin, trash my, trash pile, trash can, wastebasket, stop reading, stopped reading, stops reading, stop you reading, scroll past, screen me out, screen out, filter me out, filtered out, write me off, written me off, rule me out, laughs, laughing, ~scoff, ~ridicule, ~mock, roll your eyes, rolling your eyes, ~sigh, groan, ~discriminate, cross me off, shredder, skip to the next, skip my, skip over me, ~disqualify, looked down, look down, looking down, jokes about, blame you, blame them, blame anyone, blame any, blame programs, not blame, last option, last resort, last choice, no chance next to, rather have, prefer americans, prefer american, preferred somebody, prefer someone, preferring, preferred a, preferred an, hate dealing, not take imgs, no program wants, nobody wants, no one wants, who would want, least wanted, unwanted, not looking for, not what you are looking for, waste your, wasting your, waste ur, worth your time, as if i were normal, pretending to understand, pretend to understand, a kindness, generosity, generous enough, generous to, in your debt, condescend, lower yourself, stoop, raise an eyebrow, raises eyebrows, run away, to the back of, rightly so, deservedly, understandably so, perhaps with reason, rightly demand, i get it, i get that, would understand, completely understand, fully understand if, understand if, understand why, not be hurt, hear you, take seriously, taken seriously, would anyone, would you bother, you bother, bother with, hopes for nothing, no point, even opening, even open, even looking, read the rest, look at the rest, give a glance, a glance, lost causes, soft spot, gives you pause, give you pause, raises doubts, raise doubts, concerns you, make you hesitate, makes you hesitate, second thoughts, rules me out, no hard feelings, i would do the same, would do the same, fair enough, who could blame, cannot fault, not fault you, not fault anyone, take chances on, taking a chance on, willing to consider someone, lower your bar, lower the bar, gave me a chance anyway, gave me the time, give me the time of day, humor me, humoring me, look at me twice, look twice, second look at, read past, read this far, reading this far, eyes glaze, passed over, skeptical of, mistrust, prejudice, snob, not your first choice, not your usual, not the kind of, not the type of, not the sort of, not what you usually, not who you usually, not what your program, usually look for, usually take, normally take, used to seeing, in your shoes, despite everything, against your better judgment, would not blame, will not blame, cannot blame, could not blame, nobody would blame, thank you anyway, surprised to be invited, how i ended up, must be a mistake, undeserved, lucky that you, which gets screened out, gets screened out, been screened out, screens me out, took a chance on me, take a chance on someone like, take a chance on me, laugh at, laugh at me, laughed at, laugh at my, put up with me, annoy you, put up with, hope to be put up, with dismay, dismay, right to prefer, back of the queue, end of the queue, what s left over, left over, hearing me out, hear me out despite, insult you, insult your, short look, give my papers, a short look, i get it, same pile, waste your, made you move on, makes you move on, move on to the next, not blame patients, look at my heart, look at the person, look elsewhere',
  WORSE:
    'inferior, less desirable, less attractive, less valuable, less worthy, less qualified, less prepared, less competitive, less competent, less capable, less appealing, less suitable, less educated, undesirable, unattractive, unfit, unsuitable, second rate, second class, third rate, third class, lesser, half a candidate, poorer choice, poorer, weaker, weak point, weak spot, weak side, disadvantage, disadvantaged, handicap, handicapped, handicaps, liability, ~burden, burdensome, drawback, drawbacks, a minus, big minus, minus point, downside, stain, stains, blemish, black mark, black spot, baggage, deficiency, deficiencies, shortcoming, shortcomings, defect, defects, defective, my flaw, flaws, misfortune, my weakness, biggest weakness, weaknesses, my fault, only fault, bottom of the pile, bottom of the list, bottom of every list, bottom of your list, near the bottom, back of the line, end of the line, bottom of the heap, not worthy, undeserving, hardly deserve, hardly deserves, not deserving, no right, long shot, a joke, risky, gamble, nuisance, a bother, hassle, imposition, inconvenience, inconvenient, extra work, extra paperwork, extra cost, extra hours, extra expense, more trouble, trouble i am worth, any trouble, visa trouble, visa problem, costs money, deal breaker, dealbreaker, strike against, strikes against, hopeless, leftover, leftovers, misfit, no one special, nobody special, a nobody, worth less, worth nothing, worthless, useless, not good enough, not be good enough, unforgivable, a sin, like a sin, crumbs, below zero, not belong, belong to that pile, bad bet, little importance, little value, no value, little sense, not count for much, count for little, rarely impresses, no business, lost cause, less than ideal, far from ideal, not ideal, weigh on, weighs on, leaves much to be desired, after everyone else, measure up, poor relation, an insult, gap filler, second pick, first pick, dream candidate, underdog, rubbish, garbage, crap, leaves something to be desired, not much that, nothing to offer, little to offer, so little to, nothing good, not great, not pretty, not worth, nothing special, behind the others, so far behind, far behind, wrong side, wrong passport, wrong school, wrong accent, wrong country, problematic, curse, cursed, unlucky, bad luck, no luck, never had the luck, good luck to be, scraps, below standard, substandard, subpar, sub par, let you down, disappoint you, annoyed, tiresome, unimpressive, cannot hide, half as good, not half, not the strongest, not the best, makes me less, never heard of, not heard of, nobody knows, no one knows, few have heard, nobody has heard, few people know, not a household name, household name, carry weight, carries no weight, carry much weight, carries little weight, means little, mean little, mean much, means nothing, mean nothing, counts for nothing, count for nothing, counts for little, open doors, impress anyone, impress you, impress anybody, boast of, to boast, brag about, write home about, much to look at, made up for, make up for, making up for, compensate for, compensates for, compensating for, shortfall, lacks, missing piece, weak link, weakest, held me back, holds me back, holding me back, drags down, drag down, drags me down, dragging, haunts me, haunt me, hurts my, hurt my chances, hurts me, blot, smudge, elephant in the room, achilles heel, sore spot, dark spot, warts, warts and all, let me down, not my proudest, not my best, not reflect, reflect badly, reflects badly, reflects poorly, reflect poorly, afterthought, also ran, bargain, discount, b list, settle for, settled for, best i could manage, best i could do, best i could get, all i could afford, all i could get, could manage, not clever enough, not smart enough, not bright enough, not good at tests, bad test taker, poor test taker, terrible test taker, slow learner, late bloomer, not lucky enough, not fortunate enough, not privileged enough, less fortunate, less lucky, less privileged, lucky enough to be born, hoops, expense, costs you, cost you, more work, more paperwork, complicate, complicates, complication, complications, complicated for you, extra step, extra steps, hindrance, impediment, not up to, struggle with, struggles, stumble, stumbled, stumbling, trip over, butcher, murder, mangle, mangled, hard to follow, hard to understand, difficult to follow, difficult to understand, could understand me, understand me, made sense, such as it is, such as they are, so called, if it counts, if you can call it, half baked, half the, second tier, second hand, hand me down, not the same, nowhere near, not a patch, pales, pale, catching up, catch up, behind everyone, start behind, started behind, starting behind, starts behind, stand behind, uphill, not competitive, not ideal candidate, imperfect, not a strong, not very strong, not the typical, limitations, nothing compared, nothing like, not real, not proper, primitive, expired, expiry date, past its, dusty, stale, leaves a lot to be desired, not stand out, not sound like much, not look like much, does not sound, not shine, unpolished, dull, unremarkable, unfavorable, unfavorably, unfavourable, negatively, a negative, negatives, minus, problem for you, problem for your, issue for you, sin, sins, sinned, less good, my limited, an obstacle, is outdated, out of date for, not wanted here, no good, any good, impresses no one, impresses nobody, impress no one, fault alone, my fault alone, nothing to teach, cannot compare, can not compare, come with problems, nothing worth, lesser thing, poor showing, weak student, mediocre student, slow speaker, weak file, not produce doctors, not your equal, not equal, of no name, with no name, without a name, not accredited, unaccredited corner, mere observer, graduated too long ago, too long ago, not from your, bottom of the barrel, better prepared than, stain that, the brains for, nor the brains, poor answer, unimpressive, not comes close, is a disgrace, only a product, lesser thing, cannot give you, wash off, a beginner, brings down, bring down, bringing down, off putting, put you off, puts people off, tedious, yet another, rarely belong, not belong, hardly belong, grate on, grates on, trips over, tripping over, unsuited, ill suited, poor hospital, poor teachers, second best, not a natural, fall behind, fallen behind, falls behind, left behind, uncomfortable for you, hard on the ear, hard on your ears',
  ALASWORD:
    'unfortunately, sadly, regrettably, regretfully, alas, lamentably, unluckily, to my regret, to my shame, sad to say, sorry to say, it is unfortunate, unfortunate, pity, too bad, bad luck, misfortune, curse, only fault',
  SMALLWORD:
    'just, only, merely, mere, simply, nothing more than, nothing but, no more than, but a, lowly, little more than, just another, yet another, one more',
  BADADJ:
    'bad, poor, poorly, weak, low, terrible, horrible, awful, dreadful, broken, clumsy, faulty, limited, inadequate, insufficient, unsatisfactory, unimpressive, mediocre, below average, subpar, sub par, unremarkable, lowly, obscure, unknown, backward, inferior, shameful, embarrassing, thick, stale, outdated, obsolete, lousy, miserable, pathetic, disappointing, dismal, trash, ridiculous, disgraceful, ugly, lacking, rusty, unpolished, stammering, wanting, second rate, third rate, third class, third tier, low level, low tier, low ranked, substandard, rubbish, worthless, useless, nothing to write home, not good, not great, not so good, not very good, not the best, not up to the mark, not perfect, not strong, not impressive, not as good, never good, not fluent, not competitive, abysmal, wretched, laughable, regrettable, unforgivable, nothing special, nothing much, not famous, no name, not known, unheard of, not prestigious, not well known, little known, lesser known, not so famous, not recognized, ordinary, modest, not pretty, no good, humble, deplorable, zero, bare, thin, meager, meagre, measly, average, funny, unsuccessful, failed, strange, crooked, childish, primitive, basic, not much',
  LOCALS:
    'us grads, us grad, us graduate, us graduates, american graduates, american graduate, american grads, us seniors, us senior, us students, us student, american students, american applicants, american candidates, american seniors, us applicants, us candidates, americans, us mds, us md, american mds, american md, american doctors, your own graduates, your own students, your graduates, your students, usual intake, usual interns, usual candidates, native speakers, native speaker, us citizens, local graduates, local applicants, local candidates, your standards, your standard, your averages, your average, harvard, yale, hopkins, stanford, ivy league, lcme, proper candidates, people who studied here, stronger applicants, better applicants, american ears, real american, younger applicants, young ones, your residents, your current residents, yours, other candidates, other applicants, the others, normal applicant, normal candidate, schooled in america, trained properly, the rest',
  LOSING:
    '~compete, ~compare, measure up, measured up, no match for, hold a candle, stand next to, live up, keep up, come close, on par, on a par, as good as, as educated, so educated, so brilliant, as polished, as well educated, as well as, fall short, falls short, fell short, fallen short, lag behind, lags behind, lagging behind, far behind, below, beneath, inferior, weaker than, poorer than, same league, not up to, second rate, next to, beside, compared with, compared to, by comparison, unlike, lack, lacking, what a us senior offers, would have answered, like real, ahead of me',
  KNOWING:
    '~know, ~understand, ~realize, ~recognize, ~guess, ~suppose, ~imagine, aware, conscious, cognizant, ~admit, ~confess, ~acknowledge, ~concede, ~fear, afraid, no doubt, ~suspect, obviously, of course, not deny, ~assume, to be honest, frankly, not pretend, going to pretend, not lie',
  UPSIDE:
    'strength, asset, advantage, proud, pride, privilege, taught me, opened doors, valuable, prepared me, resourceful, made me stronger, benefit, enriched',
  LOGISTIC:
    'late, delay, delayed, delays, typo, typos, duplicate, repeated, missed, missing, reply, replying, response, responses, responding, rsvp, rescheduling, call, link, noise, connection, audio, camera, microphone, copy of, blurred, blurry, scan, scanned, attachment, canceling, cancellation, absence, scheduling, conflict, confusion, misunderstanding, flight, traffic, subject line, resending, mispronounced, misspelled, misspelling, previous, old version, second message, second time, third time, follow up, question, questions, curiosity, unwell, kept, keeping, waiting, handwriting, error, mistake, oversight, mixed up, headshot, photo, photograph, page, form, attend, not attend, not stay, stay for, not ask, miss, saturday, sunday, weekend, interruption, length, silence, intrusion, email, emails, message, messages, early, elective, time zone, hear, missed your, dog, internet, wifi, signal, laptop, video, background noise, upload, uploading, forgot, forgetting, change of, short notice, notice, trouble you with, take your time, taking your time, typed, meant, pressed, repeat, cut off, disconnected, frozen, froze, dropped',
});
definePhrases({
  ABROADER: [
    'ABROADONE',
    'international|foreign|overseas|offshore|caribbean|non_us|old|third_world|non_american|indian|pakistani|nigerian ABROADADJ? GRADWORD',
    'ABROADADJ ABROADADJ? GRADWORD',
    'foreign|offshore|overseas|caribbean|third_world|obscure|no_name|backward|third_tier|provincial SCHOOLING',
    'GRADWORD|girl|boy|man|woman from|of NAME',
    'GRADWORD of|from a|an ABROADADJ SCHOOLING?',
    'trained|educated|schooled|born|raised|graduated|studied in|at NAME',
    'trained|educated|schooled|born|raised|graduated|studied in the third_world',
    'american trained',
    'not being? a|an|the? american|us|u.s. GRADWORD|citizen|student|native?',
    'not from here|america|the_us|a_us|an_american|lcme|a_big|a_famous|a_prestigious|a_well_known',
    'YEARNUM GRADWORD',
    'graduated|graduation|graduate|finished in|of YEARNUM',
    'ABROADADJ medical SCHOOLING|GRADWORD',
  ],
  MYRECORD: [
    'my BADADJ|ABROADADJ|medical|clinical|own|two|first|failed|overall|academic|exam|one? BADADJ|ABROADADJ|medical|clinical|own|two|first|failed|overall|academic|exam? SCHOOLING|RECORD',
    'school|college|university|background|faculty like|as mine',
  ],
  TOPIC: ['SPEECH', 'ABROADER', 'VISAWORD', 'GAPWORD', 'ORIGINWORD', 'MYRECORD'],
  OWNFLAW: ['TOPIC', 'SCHOOLING', 'RECORD'],
  PERSONAL: ['SPEECH', 'ABROADER', 'VISAWORD'],
  OUTDONE: [
    'fall|falls|fell|fallen short',
    'no match for',
    'lag|lags|lagging|far|well|way behind',
    'well|far|way below|beneath',
    'inferior to',
    'less|worse|weaker|poorer than',
    'unlike',
    'compared|comparison with|to',
    'looks|look|weak|small|joke|little|low|pale|clumsy|second_rate next to|beside',
    'next|up to your|the american|usual',
    'second rate next to',
    'not in the same league',
  ],
  LIKEME: [
    'like me|us|mine|myself',
    'like i|we !am|will|would|have|can|shall',
    'such_as me|i|us|mine',
    'of my kind|sort|type|background',
    'my kind of doctor|applicant|candidate|physician',
    'someone|somebody|person|one|applicant with my|a|an',
  ],
});

export const MEANING: Meaning = {
  fires: [
    // Sorry for what one is and has.
    'SORRY & OWNFLAW & i|my|me|our|LIKEME|being|requiring|needing',
    'SORRY ,..8 being|am not? ..3 ABROADER|american|citizen',
    'not|no american|us|usce|green ..3 SORRY',
    'SORRY & PERSONAL',
    // Pardon asked for it.
    'PARDON & TOPIC & i|me|my|an|a',
    'PARDON ..3 my ..4 OWNFLAW',
    'PARDON ..3 the|a|an|if ,..4 gap|score|attempt|attempts|failure|failed|accent|school|transcript|marks|grades|visa|SCORENUM',
    // Ashamed, small, scorned, a burden because of it.
    'SHAMED & OWNFLAW & i|my|me|an',
    'SCORNED & OWNFLAW & i|my|me|mine|an',
    'WORSE & OWNFLAW & i|my|me|mine|us|an but not is_it|can_i|do_i',
    'SORRY|SHAMED|SCORNED|WORSE|PARDON & SCORENUM & i|my|me|somebody',
    'LIKEME ,..6 WORSE|SCORNED|SHAMED & OWNFLAW|program|hospital|candidate|applicant',
    'WORSE|SCORNED|SHAMED ,..6 LIKEME & OWNFLAW|program|hospital|candidate',
    // Only an IMG.
    'i|me|we ,..3 SMALLWORD ..3 ABROADER but not the_only|not_only',
    'as|like|for a|another? SMALLWORD ABROADER',
    'mere|merely ..3 ABROADER',
    'ABROADER only',
    'despite|notwithstanding being|my ..4 OWNFLAW & chance|consider|please|hope|kindly|still|dare|apply',
    // No match for the others.
    'i|my|mine|we|our ,..10 not|never|nothing|hardly|cannot ,..4 LOSING ..5 LOCALS',
    'i|my|mine|we|our ,..10 OUTDONE ..3 LOCALS but not should_not|myself|against|signature|rol|list|page',
    'OUTDONE ..4 LOCALS ,..8 i|my|we|mine & TOPIC|nothing|rusty|little|small|poor|ridiculous|joke|second',
    'not as good|strong|polished|educated|prepared as ..4 LOCALS',
    // Bad English, low score.
    'my|our ..2 BADADJ ..1 SPEECH|SCHOOLING|RECORD|GAPWORD',
    'my|our ..3 SPEECH|SCHOOLING|RECORD|GAPWORD ..2 BE|look|looks|must|seem|seems|has|have ..4 BADADJ',
    'lack|lacking the polish|refinement|finesse|confidence|manners|sophistication',
    'KNOWING ,..6 rather|prefer|prefers|preferred|favor ,..4 LOCALS|native|natives|ABROADER',
    'ABROADER ,..8 look|looks|is|are|must ..4 BADADJ & against|next|beside|to',
    'ABROADER & WORSE|SCORNED|SHAMED & you|your|KNOWING',
    'PARDON & SCHOOLING ..3 i|my but not letter',
    'i ..4 PARDON|too|could ,..6 decent|better|good|proper|prestigious|famous|distinguished ..1 SCHOOLING & SORRY|PARDON|poor|but|not',
    'why|what|how|who ..3 would|should|could|can ..6 want|bother|consider|take|bring|offer|do ..4 LIKEME|ABROADER|one_like',
    '~consider|~interview|~bother|~invite|~sponsor|~hire|~train|~chance|chance|read ..4 LIKEME|school_like & too_much|asking|even|thank|grateful|KNOWING|why|risk but not regret|pass_up|lucky|never',
    'even i would|do not ~sponsor|~hire|~take|~rank|~interview me|myself',
    'as if|though i was|were a normal|real|proper|equal',
    'know|knows my|our own? place !, & OWNFLAW|we|after',
    'charity|favor|kindness ..4 interviewing|reading|opening|considering|inviting',
    'understand ..2 if ..2 prefer|preferred|chose|choose|pick|picked ,..6 LOCALS|native|someone_else|younger|ABROADER|trained',
    'not blame|fault ..2 you|them|anyone|any|anybody|programs but not accident',
    'my ..3 SCHOOLING|RECORD ..1 has|had ..2 no ..2 name|rank|reputation|website|fame|ranking|standing|recognition',
    'i|me|we ,..6 LOWLY & TOPIC|SCHOOLING|program|hospital|american|applicant+|KNOWING but not patient|patients',
    'ABROADER ,..6 LOWLY',
    'my ..4 SCHOOLING|RECORD|visa|accent|english|gap ,..6 LOWLY',
    'BELITTLED & TOPIC & i|my|me|someone but not QM',
    'BELITTLED ,..8 SCHOOLING|RECORD ..4 like|mine',
    'no|not|neither a|an|the? NAME|american|harvard|hopkins GRADWORD|star ,..4 just|only|but ..4 GRADWORD',
    'not the GRADWORD|american|candidate|applicant|kind|type ,..4 hoping|wanted|looking|expected|mind|dream|dreaming',
    '~excuse me|us ..1 for ..2 not|lacking|having ..8 OWNFLAW',
    'a lot|much|too_much to ask of ,..12 someone|somebody|like|who',
    'you|programs have ..2 better|stronger|finer|worthier ..2 people|candidates|applicants|choices|options but not than',
    'unlike|not_like ..2 your|the|an? american|us GRADWORD ,..10 i',
    'graduated|finished|school ..2 too long ago',
    'not sure ..3 foreigner|img|ABROADER ..3 should|may|can',
    'should i|we|candidate ..4 know|trouble',
    'come|comes|came ..2 from ..3 school|university|college|country|place with|without|of no|any|a ..2 name|standing|reputation',
    'nothing ..1 to teach|offer|show ..4 you|your',
    '~impress|~impresses|impresses|impress no_one|nobody|few & OWNFLAW',
    'i ..3 slow|poor|bad|clumsy|weak|mediocre speaker|student|writer|learner|test_taker',
    'excuse|pardon|forgive ..2 me ..3 in_advance',
    'unless|not|no ABROADER|amg|us_grad would ..3 such|this|so ..2 weak|poor|bad|low',
    'thank|thanks|thankful|grateful ..3 for ..3 despite|tolerating|enduring|suffering|overlooking|bearing|ignoring|forgiving ..6 OWNFLAW|way_i',
    'not ..2 mind|laugh|judge|reject|dismiss|refuse ..6 OWNFLAW & i|my|me but not do_i|not_mind_long',
    'do not laugh|smile|smirk|judge|scoff ,..3',
    'neither|no ..2 money|brains|means|luck ..6 for|to ..4 SCHOOLING',
    'although|though|even_if only a ..3 product|graduate|doctor|student',
    'i|we ..3 back|bottom|end of the ..1 queue|line|barrel|pile|list|heap',
    'it|me|us at|to the ..1 back|bottom|end of the ..1 queue|line|pile|list|heap',
    'same ..1 pile|league|room|list ..2 as ..2 your|other|real & not|hardly|never|should',
    'real|true|proper doctors|physicians|graduates & like_me|i|my|us & trained|meaning|beside|not|american|here',
    'my|our ..3 SCHOOLING ,..6 a disgrace|shame|joke',
    'my|our teaching? hospital ,..8 a disgrace|shame|joke',
    'right ..1 to ..1 prefer|reject|choose|refuse|ignore ..6 LIKEME|me|my|own|over',
    'i ..1 product of ..4 SCHOOLING|system|country',
    'SORRY ,..6 nothing worth|NUMERAL',
    'SORRY ,..2 that|to i ..2 can|could not ..4 offer|give|show|present ..6 OWNFLAW|american|us',
    'not as KEENLY as ..4 students|graduates|applicants|doctors|residents from|in|of NAME',
    // If only.
    'wish|if_only|would_that i|my|we ,..8 OWNFLAW|better|stronger but not you',
    'ALASWORD ,..8 i|my ,..8 TOPIC',
    'no|without us|american|usce ..3 no|and',
    'KNOWING|hide|confess ,..6 my defect|inferiority|deficiency|limitations_as',
    'second class|rate applicant|candidate|doctor|attention',
    'someone|somebody|person|applicant|doctor from|with my|such|this ..2 SCHOOLING|RECORD|background|place & KNOWING|why|what|too_much|hope|thank|surprised',
    'where i went to? school|university|college|medical',
  ],
  unless: [
    'school|college|university ..3 where ..1 we|i ..1 learned|learnt|saw|treated|trained',
    'as a|an ..2 img|graduate|doctor|physician ..3 , ..1 i ..2 learned|bring|saw|worked|can|have|am|trained|speak but not SORRY|only|just|mere|not|cannot|burden|aware|know|disadvantage|ashamed|hesitate|afraid|worry|no_right|less_than|less_worthy',
    'SORRY , could|can|would|may you|i',
    'you ..4 no excuse',
    'my roommate|friend|brother|sister|cousin|colleague|wife|husband|classmate ..3 visa|contract|score|accent|english',
    'not to look down',
    'not ..2 hold|held|holding|hurt|stopped ..1 me back|from?',
    'advisers|advisors|people|some|forum tell|told|advise ,..8 SORRY',
    'told not to',
    'patient|patients|paramedic|radio|nurse ..6 accent|english',
    'scores|score on|of the|a? glasgow|scale|survey|bundle',
    'you should be ashamed',
    'SORRY ,..12 scan|copy|deadline|falls|open_house|upload|portal|schedule|release|released|pending|collides but not score|accent|img',
    'many|most|some|other foreign|international|img graduates|imgs|doctors|graduates ,..8 i|we & learn|help|mentor',
    'SORRY|PARDON ,..4 for|about|the|if|that|to|any|with|a|i|my|me ..3 LOGISTIC but not accent|english|school|score|scores|img|years',
    'not|never|no|without|neither ..3 ~regret|~apologize|ashamed|apology|embarrassed|shame but not no_excuse|tell|blame|pretend',
    'should|need not|never ..3 apologize|worry',
    'nobody should',
    'not ..4 consider|think|see|regard|believe|feel ,..8 disadvantage|handicap|inferior|obstacle|weakness but not i_do_not_think_you',
    'patient|patients|interpreter|he|she|they|advisor|resident|registrar|colleague|colleagues ,..4 ~apologize|apologized|ashamed|embarrassed but not i_am',
    'advisor says|said|tells|told',
    'spanish|french|german|wolof|portuguese|arabic is|are weak|poor|rusty',
    'would|will not regret',
    'UPSIDE but not not|nothing',
    '~waste ..2 your ..1 time & everyone|others',
    'to shame',
    'QM & compare|rank|ranked|list but not worthy',
  ],
};

const { find, denies } = finder(MEANING);

const OPEN_TO_QUESTIONS = 'I am glad to answer any question about my application';
const AS_A_WHOLE = 'I hope you will read my application as a whole';
const BRINGS = 'I look forward to bringing my clinical experience to {program}';

/**
 * What can be said in the place of an apology, by what it is for. None of them names the matter
 * again, which would still be an apology beside what the rest of the sentence says.
 */
const WORDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\b(?:accent|english|grammar|pronunciation|vocabulary|speak|speech|toefl)\b/i,
    ['I work in more than one language', 'I am glad to repeat anything that was unclear', BRINGS],
  ],
  [
    /\b(?:visas?|sponsor\w*|h-?1b|j-?1|citizen\w*|green card|passport)\b/i,
    ['I am glad to provide any document you need', OPEN_TO_QUESTIONS, BRINGS],
  ],
  [
    /\b(?:scores?|attempts?|failed|failures?|marks|grades|transcript|step|ck)\b/i,
    [AS_A_WHOLE, OPEN_TO_QUESTIONS, BRINGS],
  ],
  [
    /\b(?:gaps?|years?|old|age|graduat(?:ion|ed))\b/i,
    ['I look forward to returning to clinical work', AS_A_WHOLE, OPEN_TO_QUESTIONS],
  ],
];

const OTHERWISE: readonly string[] = [
  'I learned to adapt quickly in a different health system',
  OPEN_TO_QUESTIONS,
  BRINGS,
];

function wordingsFor(text: string): readonly string[] {
  return WORDINGS.find(([topic]) => topic.test(text))?.[1] ?? OTHERWISE;
}

/** "I know that …" belongs to the apology: alone it would introduce something else. */
function withItsIntroduction(sentence: Parsed, span: Span): Span {
  return /\bthat\s*$/i.test(sentence.text.slice(0, span.start)) ? wholeSpan(sentence) : span;
}

export default defineLanguageRule({
  id: 'img-apology',
  severity: 'warning',
  guide: ['4.1', '5.1'],
  title: 'Apologizes for your background',
  why: 'An apology makes a strength look like a flaw.',
  wayOut: 'State the facts with confidence, or leave them out.',
  find: (sentence) => find(sentence).map((span) => withItsIntroduction(sentence, span)),
  denies,
  reword: (quote, setting) => fit(quote, setting, wordingsFor(quote.text)),
  examples: {
    fires: [
      '«I am sorry that I am only an IMG.»',
      "«I know I'm just a foreign graduate», but I hope you will still look at my file.",
      '«Please forgive my accent during the interview.»',
      '«My low score is shameful, I apologise for it.»',
      '«Being an IMG is my biggest weakness.»',
      "«I can't compete with American graduates.»",
      'Thank you for the tour of the trauma bay. «I apologize for needing a visa.»',
      '«i kno my step 1 is trash, sorry abt that»',
    ],
    silent: [
      'As an IMG, I bring experience with tropical diseases and limited resources.',
      'I apologize for the late reply; I was on a night shift.',
      'I require J-1 sponsorship and am already ECFMG certified.',
      'I do not consider being an IMG a disadvantage.',
      'Our interpreter apologized to the patient for her accent.',
      'I failed Step 1 on my first attempt and passed on the second with a structured study plan.',
      'I was the only IMG in the class.',
      'Please excuse the typo in my earlier message.',
    ],
  },
});

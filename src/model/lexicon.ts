/**
 * Classes of words and phrases that do the same work, for the learned model: finer and looser than the
 * grammar's, since weights, not patterns, decide what each is worth. Entries are apart by commas; `~`
 * before a verb means all its forms; <day>, <month>, <year>, <num> stand for any of their kind.
 */
export const CONCEPTS: Readonly<Record<string, string>> = {
  I: 'i, im, me, myself',
  MY: 'mine, my',
  YOU: 'ya, you, yourself, yourselves',
  YOUR: 'ur, your, yours',
  WE: 'our, ours, ourselves, us, we',
  THEY: 'he, her, hers, him, his, she, their, theirs, them, they',
  ADDRESS:
    'boss, dear, director, doctor, dr, esteemed, gentlemen, ma, maam, madam, oga, po, prof, ' +
    'professor, respected, sir, sirs',
  PROGRAM:
    'campus, center, centre, clinic, department, departments, ed, emergency department, er, ' +
    'health system, hospital, hospitals, house, institute, institution, institutions, ' +
    'medical center, medical centre, place, program, programme, programmes, programs, ' +
    'residencies, residency, school of medicine, site, team, university, university hospital',
  COMMITTEE:
    'administration, admissions, anybody, anyone, apd, associate director, board, chair, ' +
    'chairman, chairwoman, committee, coordinator, director, faculty, gme, gme office, ' +
    'interviewer, interviewers, leadership, office, panel, pd, program director, ' +
    'ranking committee, secretariat, secretary, selection committee, somebody, someone',
  RANKV:
    'certification list, certified, ~certify, certifying, ~class, ~enter, ~ink, ~list, ~mark, ' +
    '~order, ~pencil, ~place, ~position, ~prioritise, ~prioritize, ~put, putting, ~rank, ' +
    'ranked, ranking, ranks, ~rate, ~slot, ~submit',
  RANKWORD:
    'certified list, my list, order list, preference list, rank, rank list, rank order, ' +
    'rank order list, rank-list, ranked, ranked list, ranking, rankings, ranklist, ranks, rol, ' +
    'rol., your list',
  LIST:
    'ballot, column, ladder, line-up, lineup, list, lists, order, pile, ranking, rankings, ' +
    'rol, roster, scale, sheet, standings, table, tally',
  TOPPLACE:
    '#1, #one, 1, 1st, above all, above any, above every, above everyone, above everything, ' +
    'ahead of, ahead of all, ahead of everyone, apex, at the head, before all, best, crown, ' +
    'exclusively, favorite, favourite, first, first choice, first line, first place, ' +
    'first position, first preference, first slot, first spot, first-choice, first-place, ' +
    'first-ranked, foremost, front-runner, frontrunner, gold, gold medal, head of, heading, ' +
    'heads, highest, leading, leads, line 1, line one, no 1, no other, no. 1, no.1, no1, ' +
    'nobody else, none other, nowhere else, nr 1, number 1, number one, number-one, ' +
    'numero uno, one, one and only, only you, peak, pinnacle, pole position, position one, ' +
    'primary choice, second to none, slot one, sole choice, solely, summit, the top, top, ' +
    'top choice, top place, top position, top preference, top slot, top spot, top-most, ' +
    'top-ranked, topmost, topped, topping, tops, tops my, uppermost, very top, winner, ' +
    'you alone',
  CHOICE:
    'choice, choices, favorite, favourite, first choice, option, pick, picks, ~prefer, ' +
    'preference, preferred, preferring, selection, top choice, vote',
  HIGHLY:
    'among my top, competitive, competitively, favorably, favourably, high, higher, highly, ' +
    'near the top, strongly, top tier, upper, very highly',
  MATCHV: '~match, match day, matched, matches, matching, the match',
  MATCHDAY:
    'algorithm, eras, lottery, march, match day, match week, nrmp, soap, thalamus, the match',
  COMEV:
    '~attend, ~be there, be yours, came, ~come, coming, ~end up, ~join, ~land, ~move, ' +
    '~relocate, see you in july, settle, settling, show up, ~spend, ~start, ~stay, ~train, ' +
    'work for you',
  COMMIT:
    '100 percent, 100%, absolutely, assurance, assurances, ~assure, beyond doubt, ~bind, ' +
    'binding, certain, certainly, come what may, ~commit, commitment, commitments, commits, ' +
    'committed, definitely, ~ensure, final, firm, firmly, for sure, full stop, ' +
    'give you my word, ~guarantee, hands down, hundred percent, it is settled, my word, ' +
    'no doubt, no matter what, oath, ~pledge, ~promise, rest assured, surely, ~swear, swore, ' +
    'take it as settled, take it to the bank, unconditionally, ~vow, wholeheartedly, ' +
    'without doubt, without hesitation, word of honor, word of honour',
  INTENT:
    'about to, decided, decision, determined, glad to, going to, gonna, happy to, ' +
    'have decided, intend, intending, intends, intention, made up my mind, mind is made up, ' +
    'plan, plan to, planning, plans, prepared to, ready to, resolved, shall, stand ready, ' +
    'will, willing, willing to, would gladly',
  RANK_CHANCE:
    'candidate for, chance, chances, competitive, contender, contention, good position, ' +
    'hope of matching, hopeful, in contention, in range, in reach, in the running, likelihood, ' +
    'likely, match range, odds, optimistic, percent, possibilities, possibility, probability, ' +
    'probable, prospect, prospects, realistic, running, safe, serious candidate, shot at, ' +
    'stand, standing, standings, viable, within range, within reach',
  SELECTED:
    'accepted, admitted, chosen, considered, cut, cut-off, cutoff, listed, made the cut, ' +
    'make the cut, matched, on the list, on your list, picked, placed, rank to match, ranked, ' +
    'ranked highly, ranked to match, rtm, selected, short list, short-listed, shortlist, ' +
    'shortlisted, taken, waiting list, waitlist, wanted, your rank list',
  STANDQ:
    'am i, are my, did i, do i have, have i, how am i, how did i, how do i, is my, my chances, ' +
    'my name, my number, my odds, my place, my position, my prospects, my rank, my ranking, ' +
    'my spot, my standing, was i, what are my, where am i, where do i stand, where i stand, ' +
    'will i, would i',
  ASKV:
    'any idea, any indication, ask, asked, asking, asks, be told, can i know, can you tell, ' +
    'candid, clue, confide, could i know, could you tell, curious, disclose, ~enquire, ' +
    'enquiry, find out, frank, give me, give me an idea, hear, hint, honest answer, ' +
    'indication, inform me, ~inquire, inquiry, kindly tell, know if, know whether, learn, ' +
    'let me know, like to know, may i ask, may i know, need to know, please tell, ~question, ' +
    'reveal, see if, see whether, share with me, straight answer, tell me, transparent, ' +
    'want to know, wish to know, ~wonder, would like to know, would you tell',
  WHQ: 'how, what, when, where, which, who, whom, why',
  YNQ:
    'am i, are my, are you, can i, can you, could i, could you, did i, did you, do i, do you, ' +
    'does your, has my, has the, has your, have i, have you, is it, is my, is the, is there, ' +
    'may i, might i, should i, was my, will you, would you',
  WHETHER: 'if, whether',
  IF:
    'against, as long as, as soon as, assuming, bargain, both sides, condition, conditional, ' +
    'conditioned, contingent, contingent on, deal, depending, depends, depends on, each other, ' +
    'else, exchange, given, had i, hinges, if, in case, in exchange, in return, in turn, ' +
    'likewise, mutual, mutually, my end, my side, on condition, on receipt, on the condition, ' +
    'on the understanding, once, only if, otherwise, provided, provided that, providing, ' +
    'quid pro quo, reciprocal, reciprocate, reciprocity, return the favor, return the favour, ' +
    'should i, should you, so long as, subject to, supposing, swap, the minute, the moment, ' +
    'then, till, tit for tat, trade, understanding that, unless, until, upon, vice versa, ' +
    'were i, were you to, when, your end, your side',
  OFFER:
    'agreement, appointment, berth, chair, contract, contracts, direct appointment, ' +
    'dotted line, employment, job, letter of acceptance, letter of commitment, ' +
    'letter of intent, letter of offer, loi, offer, offer letter, offered, offering, offers, ' +
    'opening, opportunity, outside the match, papers, paperwork, pgy, pgy-1, pgy1, place, ' +
    'position, positions, post, pre-match, prematch, proposal, residency position, seat, slot, ' +
    'spot, terms, vacancy',
  OUTSIDE:
    'advance, before the match, bypass, direct, direct contract, early, early contract, ' +
    'in advance, in place of the match, instead of the match, leave the match, ' +
    'outside of the match, outside the match, pre-match, prematch, skip the match, ' +
    'withdraw from the match, without the match',
  SIGN:
    'autograph, ~countersign, docusign, dotted line, e-sign, electronic signature, ~execute, ' +
    'initialed, initials, ink, inked, seal, sealed, sealing, ~sign, signature, signatures, ' +
    'signed, signing, signs, stamped, thumbprint',
  ACCEPT:
    '~accept, acceptance, accepted, accepting, accepts, affirm, affirmative, ~agree, ' +
    'agreeable, agreed, agreement, agrees, am in, approve, ~claim, ~commit, ~confirm, ' +
    'confirmation, ~consent, consider it done, consider it signed, consider me, count me in, ' +
    'deal, done deal, ~embark, ~embrace, ~fill, filling, future intern, gladly, ~grab, ' +
    'gratefully, handshake, i am in, i do, incoming resident, ~lock, my answer is yes, ' +
    'on board, say yes, saying yes, ~secure, ~seize, shake hands, shook hands, sold, ~take, ' +
    'take up, taken, takes, taking, taking up, took, ~welcome, with pleasure, yes, yes to',
  CANCEL:
    '~abandon, blank, ~cancel, canceled, canceling, cancelled, cancelling, cancels, ~close, ' +
    'closing, ~decline, declined, declining, ~drop, ~forgo, forgoing, give up, leave the rest, ' +
    'no other interviews, nobody else, other interviews, other offers, other programs, ' +
    '~refuse, ~reject, remaining interviews, rest of my list, set aside, ~skip, ' +
    'stop interviewing, tear up, tearing up, turn down, turning down, ~withdraw, withdrawing, ' +
    'withdrawn, withdrew',
  WAIT:
    'already, anymore, as yet, at this point, await, awaiting, by now, for months, for weeks, ' +
    'long time, patience, patient, patiently, since, so far, so long, still, thus far, ' +
    'to date, until now, up to now, ~wait, waited, waiting, waits, yet',
  SILENCE:
    'crickets, did not answer, did not reply, did not respond, empty, ghost, ghosted, ' +
    'ghosting, had not heard, has not heard, have not heard, have not received, ignore, ' +
    'ignored, ignoring, in the dark, never answered, never heard, never replied, ' +
    'no acknowledgement, no acknowledgment, no answer, no feedback, no news, no reaction, ' +
    'no reply, no response, no sign, no word, nobody answered, nobody has, not a word, ' +
    'not heard, not received, not replied, not responded, not yet heard, nothing, quiet, ' +
    'radio silence, silence, silent, still not, still waiting, unanswered, without answer, ' +
    'without reply, without response, yet to hear, zero replies',
  STATUS:
    'any news, any update, any updates, anything new, anything to report, arrived, ' +
    'been looked, been opened, been read, been received, been reviewed, being considered, ' +
    'being reviewed, come through, complete, decision, decisions, development, developments, ' +
    'fate, got through, in process, looked at, movement, news, news about, news of, outcome, ' +
    'pending, processed, processing, progress, result of, review, stage, state of, status, ' +
    'things stand, timeline, under consideration, under review, update on, updates, ' +
    'updates on, verdict, where my, where things stand, word about, word on',
  RECEIPT:
    'acknowledge, acknowledged, acknowledgement, acknowledgment, ~arrive, arrived, ' +
    'came through, chance to look, come through, crossed your desk, ~deliver, delivered, ' +
    '~forward, forwarded, ~get, go through, gone through, got, gotten, had a chance to, ' +
    'in your hands, inbox, junk, ~land, landed, look at, looked at, lost, mailbox, ~notice, ' +
    'noticed, ~open, opened, opportunity to read, opportunity to review, perusal, ~reach, ' +
    'reached, read, ~read, receipt, ~receive, received, receiving, safely, see, seen, spam, ' +
    'take a look, time to look, time to read, went through',
  MESSAGE:
    'application, applications, call, calls, candidacy, correspondence, cv, document, ' +
    'documents, dossier, e-mail, e-mails, email, emails, enquiry, fax, file, files, folder, ' +
    'follow-up, inquiries, inquiry, letter, letters, mail, mails, materials, message, ' +
    'messages, note, notes, personal statement, profile, query, question, questions, request, ' +
    'text, texts, thank you note, thank-you, transcript, voice mail, voicemail',
  PRIORMSG:
    'ago, below, contacted you, days ago, earlier, first email, former, had written, ' +
    'i emailed, i have written, i sent, i wrote, last, last month, last week, my earlier, ' +
    'my last, my previous, previous, previously, prior, second email, sent you, third email, ' +
    'weeks ago, wrote to you',
  FOLLOWUP:
    'again, another try, bring my application, bump, bumping, buried, check if, check in, ' +
    'check on, check whether, check-in, checking, checking in, circle back, circling, ' +
    'circling back, draw your attention, fallen through, fell through, follow up, follow-up, ' +
    'followed up, following up, follows up, followup, forget about, gentle reminder, ' +
    'in front of you, jog your memory, keep my name, kind reminder, knock, knocking, ' +
    'missed my, nudge, nudging, on your radar, once again, once more, overlooked, ping, ' +
    'pinging, pop up, popping, radar, re-sending, reaching out again, reiterate, remind, ' +
    'reminder, reminding, repeat, repeating, resend, resending, resent, resurfacing, ' +
    'second attempt, second email, second message, second time, slipped, surfacing, ' +
    'third attempt, third email, third time, to the top of your inbox, touch base, ' +
    'touching base, trying again, write again, writing again, your attention',
  REPLYV:
    'acknowledge, ~answer, answered, answers, call me, call me back, communicate, ' +
    'communicated, ~contact, contacted, email me, feedback, get back, get back to me, ' +
    'getting back, hear back, hear from, hear from you, heard, heard back, heard from, ' +
    'hearing, inform me, keep me posted, let me know, notified, notify, phone me, reach me, ' +
    'reaction, replied, replies, ~reply, replying, ~respond, responded, response, responses, ' +
    'return my, revert, word from you, ~write back, write me',
  DEADLINE:
    '24 hours, 48 hours, as soon as possible, asap, at once, at the latest, before friday, ' +
    'before monday, before the weekend, before thursday, before tuesday, before wednesday, ' +
    'by end of, by friday, by monday, by next, by noon, by return, by saturday, by sunday, ' +
    'by the end, by thursday, by today, by tomorrow, by tonight, by tuesday, by wednesday, ' +
    'close of business, cob, deadline, deadlines, delay, end of business, end of day, ' +
    'end of the day, end of the week, eod, expedite, expedited, fast, forthwith, hours, hurry, ' +
    'hurry up, immediately, instantly, latest, midnight, no later than, noon, not later, now, ' +
    'on the spot, overnight, prompt, promptly, pronto, quick, quick about it, quickly, ' +
    'right away, right now, speedily, straight away, swiftly, the same day, this instant, ' +
    'this minute, this week, today, tomorrow, tonight, top priority, urgency, urgent, ' +
    'urgently, within, within 24, without delay, without fail',
  ORDERV:
    'accountable, add me, arrange, attorney, better, call me, clear your, command, complain, ' +
    'complaint, complaints, consequences, demand, demanded, demanding, demands, deserve, ' +
    'deserves, do it, do not keep me, do not make me, do your job, drop whatever, due, duty, ' +
    'enough, ensure, entitled, escalate, exception, excuses, expect, expected, expecting, ' +
    'expects, explain, fed up, final warning, find me, fix, get it done, give me, grant me, ' +
    'had better, hand me, hand over, has to, have to, i will wait, insist, insisting, insists, ' +
    'interview me, intolerable, invite me, justify, keep me waiting, last warning, lawyer, ' +
    'legal, lost patience, make an exception, make it happen, make room, make sure, move my, ' +
    'must, my due, my patience, my time, need to, no excuse, no excuses, no longer, no mood, ' +
    'not a request, not asking, nrmp violation, obligated, obligation, obliged, or else, ' +
    'order, ought, ought to, outrageous, owe, owed, owes, push my, put me, quit, reconsider, ' +
    'refuse to, report you, require, requires, requiring, reserve, right to, rights, ' +
    'schedule me, see that, see to it, send me, should, sick of, stop, sue, tell me, tired of, ' +
    'tolerate, unacceptable, understood, unprofessional, urge, waive, want, wants, warning, ' +
    'waste my time, will not accept',
  PLEASE:
    'appreciate, be so kind, do the needful, grateful if, humble, humbly, i would appreciate, ' +
    'is it possible, kindly, please, pls, plss, plz, possible to, request, requested, ' +
    'requesting, so kind as, would be grateful, would it be possible, would you mind',
  BEG:
    'a chance, allah, almighty, at your feet, ~beg, begged, begging, begs, bended knee, ' +
    '~beseech, bless, blessing, bottom of my heart, chance, charity, christ, compassion, ' +
    'desperate, desperately, desperation, ~entreat, feet, for god, for the love of, ' +
    'for the sake of, give me a chance, give me one chance, god, have a heart, heart of, ' +
    'heaven, help me, humanity, i need this, ~implore, in the name of, jesus, kindness of, ' +
    'knee, kneel, kneeling, knees, last shot, lifeline, lord, merciful, mercy, need this, ' +
    'on my knees, one chance, one shot, pity, ~plead, pleading, pleads, please please, pled, ' +
    'pray, prayer, prayers, praying, rescue, salvation, save, save me, savior, saviour, shot, ' +
    'spare, spare me, take pity, throw me',
  DESPAIR:
    'abandon me, agony, all hope, all i have, all we have, alone, anguish, asylum, at the end, ' +
    'at your mercy, bankrupt, bankruptcy, bear, blame, bombs, borrowed, break me, ' +
    'break my heart, breaking, breaks my heart, broke, broken, burden, cancer, cannot bear, ' +
    'cannot breathe, cannot eat, cannot sleep, close the door, conscience, counting on you, ' +
    'cried, cruel, cruelty, crush, crushed, crushing, cry, crying, death, debt, debts, ' +
    'decide my, depend on you, depends, depends on you, deportation, deported, depressed, ' +
    'depression, despair, despairing, destiny, destroy, destroyed, devastate, devastated, ' +
    'devastating, die, disappoint, disappointed, door, doors, dream, dreams, drown, drowning, ' +
    'dying, dying wish, end of my, end of the road, everything, fail them, failure, ' +
    'falling apart, falls to you, fate, final attempt, final chance, for nothing, ' +
    'forgive myself, give up on, go on, go on living, guilt, guilty, hands, hanging, heart, ' +
    'heartbreak, heartbreaking, heartbroken, heartless, homeless, hope, hopeless, hunger, ' +
    'hungry, ill, in vain, in your hands, income, injustice, kill, last attempt, last chance, ' +
    'last cycle, last hope, last try, last year, let down, let me down, lies with you, life, ' +
    'lifelong, live with, loan, loans, lonely, lose hope, losing hope, losing my mind, ' +
    'lost hope, mean everything, means everything, means the world, mind, miserable, misery, ' +
    'missiles, my life, my whole life, no future, no other option, no plan b, no way out, ' +
    'nothing left, nothing to live, nowhere else, nowhere to go, only chance, only hope, ' +
    'orphan, over for me, pain, painful, penniless, plan b, pointless, refugee, refusal, ' +
    'regret, reject me, rejected, rejection, rejections, rely on you, relying on you, ' +
    'rests on you, rests with you, ruin, ruined, ruins, sacrifice, sacrificed, sacrifices, ' +
    'savings, shatter, shattered, shattering, shut the door, sick, sleep, sleepless, sob, ' +
    'sobbing, sold, stand it, starve, starving, struggle, struggled, struggles, suffer, ' +
    'suffered, suffering, suffers, suicidal, suicide, survival, survive, tear, tears, thread, ' +
    'torment, torture, turn me away, turn me down, unbearable, unfair, up to you, war, waste, ' +
    'wasted, weep, weeping, widow, widower, worth living, your hands',
  FAMILY:
    'aunt, babies, baby, brother, child, children, cousin, dad, daughter, elderly, families, ' +
    'family, father, fiance, fiancee, fiancé, fiancée, grandfather, grandmother, household, ' +
    'husband, in-laws, kid, kids, little ones, loved ones, marriage, mom, mother, mum, ' +
    'newborn, parent, parents, pregnant, relative, relatives, siblings, sister, son, spouse, ' +
    'toddler, twins, uncle, village, wife',
  SORRY:
    'admit, against me, alas, apologies, apologise, apologises, apologising, apologize, ' +
    'apologizes, apologizing, apology, ashamed, bear with, confess, dismiss, dismiss me, ' +
    'disregard, do not hold, do not judge, do not laugh, do not mind, embarrass, embarrassed, ' +
    'embarrassing, embarrassment, excuse, excuse me, excuses, forgive, forgiveness, forgiving, ' +
    'guilty of, have to admit, held against, hold it against, ignore, indulgence, judge me, ' +
    'laugh, look beyond, look past, must admit, overlook, pardon, regret, regretfully, ' +
    'regrettably, sadly, shame, shameful, sorry, to my shame, turn a blind eye, unfortunately',
  BELITTLE:
    'although, audacity, backward, bad, beggar, beggars, behind, below, beneath, black mark, ' +
    'blemish, bother, broken english, burden, cannot compare, cannot compete, clumsy, ' +
    'compete with, dare, dared, defect, deficiency, deficient, deficit, despite, disadvantage, ' +
    'disadvantaged, disgrace, do not deserve, does not deserve, drawback, even though, ' +
    'expired, fault, flaw, flaws, gap, gaps, handicap, handicapped, handicaps, heavy, ' +
    'hopeless, however, humble, if only, imperfect, in spite of, inferior, issue, just, lack, ' +
    'lacking, lacks, laughable, less, less attractive, lesser, liability, limited, little, ' +
    'long shot, low, lower, lower than, lowly, mediocre, mere, merely, misfortune, no name, ' +
    'no one, nobody, not a us, not american, not an american, not deserving, not enough, ' +
    'not good enough, not like, not much, not proud, not up to, not very much, not worthy, ' +
    'nothing special, nothing to be proud, nothing to write home, nuisance, obscure, old, ' +
    'only, outdated, outsider, pathetic, poor, poorly, problem, problems, red flag, red flags, ' +
    'rusty, second choice, second-class, second-rate, shortcoming, shortcomings, simple, ' +
    'simply, small, so small, stain, stale, stupid, substandard, thick, third world, ' +
    'third-rate, third-world, though, trouble, troubles, unattractive, underdog, undeserving, ' +
    'unimpressive, unknown, unlucky, unranked, unworthy, waste of time, wasting your time, ' +
    'weak, weaker, weakness, weaknesses, wish i had, wish i was, wish i were, worse, worst, ' +
    'worthy',
  IMG:
    'abroad, accent, alma mater, american graduate, american graduates, amg, amgs, attempt, ' +
    'attempts, background, birthplace, caribbean, citizen, citizens, college, country, degree, ' +
    'developing country, diploma, english, fail, failed, failing, failure, fmg, fmgs, foreign, ' +
    'foreign grad, foreign graduate, foreign medical graduate, foreign trained, ' +
    'foreign-trained, foreigner, gap, gap year, gaps, gpa, grades, graduate, graduated, ' +
    'graduates, graduation, grammar, green card, h-1b, h1b, hijab, img, imgs, immigrant, ' +
    'immigration, international, international graduate, international medical graduate, j-1, ' +
    'j1, language, letters, low score, medical school, mother tongue, my country, name, ' +
    'nationality, non us, non-american, non-native, non-us, offshore, old graduate, origin, ' +
    'origins, overseas, passport, pronunciation, publications, religion, research, school, ' +
    'score, scores, skin, speak, speaking, sponsor, sponsorship, step 1, step 2, ' +
    'third world country, third-world country, tongue, training abroad, transcript, ' +
    'university, us clinical experience, us experience, us graduate, us graduates, us seniors, ' +
    'usce, usmd, village doctor, visa, where i come from, year of graduation, yog',
  BETTER:
    'above the rest, ahead of, asset, beat, beats, best, better, blessing, boost, born, ' +
    'born for, born to, brilliance, brilliant, bring glory, cannot find, champion, ' +
    'complete package, destined, diamond, dominate, dream candidate, elevate, elite, exceed, ' +
    'exceed all, exceeds, excel, excelled, exceptional, exceptionally, expert, extraordinary, ' +
    'far better, finest, flawless, flawlessly, gem, genius, gift, gifted, greatest, ' +
    'greatest asset, guarantee success, hard to find, hardest working, hardest-working, ' +
    'hardworking, head and shoulders, hero, ideal, improve, incomparable, invaluable, ' +
    'invincible, jewel, legend, like no other, master, mastered, matchless, more deserving, ' +
    'more qualified, more than, most, most dedicated, most deserving, most hardworking, ' +
    'most motivated, most qualified, much better, never find, never had, never met, ' +
    'never seen, no one can, no one else, no other applicant, no other candidate, nobody can, ' +
    'nobody else, none can, none of the, number one, once in a lifetime, once-in-a-lifetime, ' +
    'one of a kind, outclass, outperform, outperformed, outperforms, outshine, outstanding, ' +
    'outwork, overqualified, peerless, perfect, perfectly, phenomenal, pride, proud of, raise, ' +
    'raise the standard, rare, rarest, remarkable, revolutionise, revolutionize, rock star, ' +
    'second to none, shine, skill, skilled, skills, smartest, stand out, stands out, star, ' +
    'stars, strongest, succeed, success, superb, superior, superstar, surpass, surpasses, ' +
    'talent, talented, than all, than any, than anyone, than most, than other, than others, ' +
    'than the others, than your, the best, thrive, top 1, top one, transform, treasure, ' +
    'ultimate, unbeatable, unequalled, unique, uniquely, unmatched, unparalleled, unrivaled, ' +
    'unrivalled, valuable, well above, will not find, world class, world-class',
  OTHERS:
    'all of them, all the, all your applicants, american graduates, any applicant, any other, ' +
    'anyone, anyone else, applicant, applicants, attendings, average, average applicant, ' +
    'candidate, candidates, classmates, colleagues, competition, competitor, competitors, ' +
    'consultants, crowd, current residents, every other, everybody, everyone, everyone else, ' +
    'field, other, other applicants, other candidates, other imgs, other interns, ' +
    'other residents, others, peers, pool, rest, rival, rivals, seniors, the rest, us grads, ' +
    'your current residents, your interns, your residents',
  LOSS:
    'afford, bar none, be sorry, before someone else, believe me, bet, cannot afford, ' +
    'choose me, clearly, convince, convinced, disappoint, do not hesitate, end your search, ' +
    'error, fact, fool, foolish, fortunate, frankly, grab me, guarantee, hire me, honestly, ' +
    'i promise, look no further, lose, lose me, losing, loss, lucky, mark my words, miss, ' +
    'miss out, missing, missing out, mistake, never regret, no need to look, no question, ' +
    'not be disappointed, not be sorry, not disappoint, not regret, obviously, overlook, ' +
    'overlooking, pass me, pass up, passing on me, pick me, privileged, proof, prove, regret, ' +
    'regret it, search is over, select me, snap, sorry if, stop looking, take me, thank me, ' +
    'trust me, undoubtedly, will not disappoint, without question, your loss',
  NEWS:
    'announce, as of, at last, became, completed, delighted to, earned, excited to, finally, ' +
    'glad to, good news, got, great news, had, happy to, has been, have been, inform, just, ' +
    'last month, last week, latest, meanwhile, newly, news, now, obtained, on friday, ' +
    'on monday, on thursday, on tuesday, on wednesday, passed, pleased to, proud to, received, ' +
    'recently, report, share, since i, since my interview, since our, since the interview, ' +
    'since then, since we, this month, this morning, this week, thrilled to, today, update, ' +
    'updates, was, were, yesterday',
  FUTURE:
    'am going to, apply, applying, awaiting, booked, could, expect, expecting, hope, hopes, ' +
    'hoping, if, in progress, intend, may, might, next, not yet, pending, plan, planning, ' +
    'plans, prepare, preparing, registered, scheduled, shall, soon, still, tentative, ' +
    'upcoming, wait, want, will, wish, would, yet',
  PAST:
    'as a student, back then, childhood, decade, during medical school, during my, formerly, ' +
    'in 2015, in 2016, in 2017, in 2018, in 2019, in 2020, in 2021, in 2022, in my, long ago, ' +
    'used to, when i was, years ago',
  EXAM:
    'attempt, board exam, boards, ck, ck score, comlex, cs, english test, exam, examination, ' +
    'examinations, exams, fail, failed, grade, ielts, marks, mccqe, mrcem, mrcp, oet, pass, ' +
    'passed, passing, pathways exam, percentile, plab, points, prometric, resit, result, ' +
    'results, retake, retook, sat, sat for, score, score report, scored, scores, step, step 1, ' +
    'step 2, step 2 ck, step 3, step one, step three, step two, steps, test, three-digit, ' +
    'toefl, usmle',
  PUBLISH:
    'accepted for publication, article, articles, author, authored, book chapter, byline, ' +
    'case report, case series, chapter, co-author, co-authored, coauthor, coauthored, ' +
    'corresponding author, doi, editor, editorial, editors, first author, galley, image case, ' +
    'in press, indexed, issue, journal, journals, letter to the editor, manuscript, ' +
    'manuscripts, meta-analysis, online, paper, papers, peer reviewed, peer-reviewed, ' +
    'preprint, print, proofs, publication, publications, publish, published, publishing, ' +
    'pubmed, review article, reviewers, revision, revisions, series, study, submitted, ' +
    'systematic review',
  PRESENT:
    'abstract, abstracts, acep, annual meeting, assembly, audience, conference, conferences, ' +
    'congress, delegates, forum, grand rounds, journal club, keynote, lecture, lectured, ' +
    'lectures, meeting, meetings, moderated, oral, panelist, plenary, podium, poster, posters, ' +
    'present, presentation, presentations, presented, presenting, saem, scientific assembly, ' +
    'session, slides, speaker, spoke, stage, summit, symposium, talk, talks, webinar, ' +
    'workshop',
  ROTATION:
    'acting internship, attachment, audition rotation, away rotation, block, clerkship, ' +
    'clerkships, clinical attachment, clinical experience, eight weeks, elective, electives, ' +
    'extern, externship, externships, fellowship observ, four weeks, hands-on, month of, ' +
    'observer, observership, observerships, placement, preceptor, rotated, rotating, rotation, ' +
    'rotations, shadow, shadowed, shadowing, stint, sub-i, sub-intern, sub-internship, ' +
    'subinternship, us clinical experience, usce, visiting student, weeks',
  VISA:
    'adjusted, adjustment of status, approval notice, asylee, asylum, authorized to work, ' +
    'biometrics, citizen, citizenship, conditional resident, consulate, daca, dependent, ' +
    'ds-2019, ead, embassy, employment authorization, f-1, f1, green card, green-card, h-1, ' +
    'h-1b, h-4, h1b, humanitarian parole, i-130, i-140, i-485, i-797, immigration, ' +
    'immigration status, j-1, j1, l-2, lawful, lpr, naturalised, naturalization, naturalized, ' +
    'o-1, oath ceremony, opt, parole, passport, permanent residence, permanent residency, ' +
    'permanent resident, petition, petitions, refugee status, sponsor, sponsorship, stamp, ' +
    'status, tps, us national, uscis, visa, visas, waiver, work authorisation, ' +
    'work authorization, work permit',
  CERT:
    'aba, accredited, acls, advanced life support, also, atls, basic life support, bls, ' +
    'board certification, board certified, card, cards, certificate, certificates, ' +
    'certification, certified, certify, course, courses, cpr, credential, credentialed, ' +
    'credentials, difficult airway, diplomate, ecfmg, ecfmg certificate, ecfmg certification, ' +
    'ecfmg certified, emt, emt-b, fccs, first aid, hazmat, instructor, licensed instructor, ' +
    'mrcem, nrp, pals, paramedic, pathway, pathways, phtls, pocus, provider, provider course, ' +
    'recertification, recertified, renewal, renewed, stop the bleed, training course, ' +
    'ultrasound certification, wfr, wilderness',
  AWARD:
    'aoa, award, awarded, awards, best abstract, best intern, best paper, best poster, ' +
    'best resident, bursary, chosen as, commendation, commended, competition, contest, ' +
    'cum laude, dean list, distinction, employee of the month, fellowship award, first place, ' +
    'gold humanism, grant, grants, hackathon, honor, honor roll, honored, honors, honour, ' +
    'honoured, honours, inducted, laurels, medal, medals, named, nominated, of the month, ' +
    'of the quarter, of the year, plaque, prize, prizes, recognise, recognised, recognition, ' +
    'recognized, runner-up, scholarship, scholarships, second place, selected, society, ' +
    'stipend, third place, title, travel award, trophy, voted, win, winner, won',
  DEGREE:
    'alumnus, bachelor, commencement, conferred, convocation, coursework, credit, credits, ' +
    'defence, defended, defense, degree, degree programme, degrees, diploma, diplomas, ' +
    'dissertation, doctoral, doctorate, epidemiology, final exams, graduate, graduated, ' +
    'graduating, graduation, hooded, m.d, m.ed, m.s, m.sc, magister, master, masters, mba, ' +
    'mbbs, mbchb, md, med ed, mha, mph, mphil, ms, msc, ph.d, phd, post-graduate, ' +
    'postgraduate, public health, semester, thesis, university, viva',
  LICENCE:
    'board of medicine, council, cpso, dea, dha, educational permit, endorsement, fcvs, ' +
    'full registration, general medical council, gmc, haad, licence, licenced, licences, ' +
    'license, licensed, licenses, licensure, limited license, mcc, medical board, ' +
    'medical council, moh, nmc, npi, permission to practise, permit, pmdc, practice medicine, ' +
    'practise medicine, practising certificate, practitioner, prometric license, ' +
    'provisional registration, register, registered, registration, right to practice, ' +
    'right to practise, specialist register, state board, state medical board, ' +
    'training license, training permit',
  JOB:
    'accepted a, ambassador, appointed, appointment, assistant professor, began, ' +
    'began working, begun, board member, captain, chair, charge of, chief, commander, ' +
    'committee, contract, coordinate, coordinating, coordination, coordinator, deployed, ' +
    'deployment, editor, elected, election, employed, employment, fellow, fellowship, founded, ' +
    'founder, full time, funded, funding, grant, head, hire, hired, house officer, in charge, ' +
    'initiative, instructor, irb, job, joined, joining, launch, launched, lead, leading, ' +
    'lecturer, liaison, manager, medical officer, member, membership, mentor, mission, ' +
    'new post, new role, part time, physician assistant, position as, president, professor, ' +
    'project, promoted, promotion, protocol, put in charge, quality improvement, registrar, ' +
    'representative, research assistant, research associate, research coordinator, ' +
    'research fellow, resident medical officer, responsibilities, responsibility, reviewer, ' +
    'role, scribe, secretary, shifts, squad, started, started working, supervisor, taken on, ' +
    'taken over, teaching, telehealth, title, took on, took over, treasurer, trial, tutor, ' +
    'vice, volunteer, volunteered, volunteering, work as, work at, working as',
  DATEQ:
    'date, dates, dinner, dress code, hotel, link, lunch, orientation, parking, reschedule, ' +
    'schedule, social, time zone, tour, visit, what date, when is, zoom',
  CLINICAL:
    'airway, bedside, cardiac, clinic, curriculum, didactics, ems, fellowship, icu, intern, ' +
    'interns, mentorship, nurse, nurses, patient, patients, research, resident, residents, ' +
    'resuscitation, sepsis, shift, shifts, simulation, stroke, teaching, toxicology, trauma, ' +
    'triage, ultrasound, ward, wellness',
  INTERVIEW:
    'interview, interview date, interview day, interview slot, interviewed, interviewing, ' +
    'interviews, invitation, invitations, invite, invited, invites, second look',
  THANKS:
    'appreciate, appreciated, appreciation, enjoyed, glad, grateful, gratitude, honored, ' +
    'honoured, pleasure, privilege, thank, thank you, thanks',
  NEG:
    'barely, cannot, hardly, neither, never, no, nobody, none, nor, not, nothing, nowhere, ' +
    'scarcely, without',
  MODALQ: 'can, could, may, might, shall, will, would',
  QUANT: 'all, any, each, entire, every, most, only, single, sole, whole',
  BE: 'am, are, be, been, being, is, was, were',
  HAVE: 'had, has, have, having',
  POSS: "'s",
  REFQ:
    'program in the, your department, your graduates, your hospital, your program, ' +
    'your residents',
  RANKING_VERB: '~certify, ~list, ~rank, ranking',
  PLACING_VERB:
    '~enter, have you, ~ink, keep, keeping, keeps, kept, ~pencil, ~place, ~position, ~put, ' +
    'putting, ~set, ~slot, write down, written',
  RANK_LIST:
    'certified list, final list, match list, my list, preference list, rank list, rank order, ' +
    'rank order list, rank-order list, ranking list, ranklist, rol',
  YOUR_RANK_LIST:
    'the committee list, your list, your rank list, your rank order list, your ranking, ' +
    'your rankings, your rol',
  TOP:
    '#1, above all, at the head, first, first choice, first line, first place, first position, ' +
    'first slot, first spot, highest, line one, no . 1, no 1, number 1, number one, ' +
    'numero uno, one, pole position, position one, slot one, top, top choice, top position, ' +
    'top slot, top spot, topmost, uppermost, very top',
  ABOVE_ALL:
    'above all, above any, above every, above everyone, above everything, ahead of, ' +
    'all others, all the others, any other, anywhere else, before all, before any, ' +
    'every other, more than any, no one else, no other, no program above, nobody above, ' +
    'nobody else, none above, none other, nothing above, nothing before, nowhere else, ' +
    'only one, only you, over all, over any, over every, second to none, than any other, ' +
    'the rest of, you alone',
  VERY_HIGHLY:
    'among my top, high on my list, highly, near the top, one of my, one of the, seriously, ' +
    'strongly, top five, top three, very highly, very interested',
  DONE_TO_ME:
    'accept me, choose me, consider me, considering me, have me, interested in me, list me, ' +
    'match me, pick me, place me, placed me, position me, put me, rank me, rank me to match, ' +
    'ranked me, ranking me, ranks me, rate me, see me, select me, take me, want me',
  DONE_TO_YOU:
    'be yours, certify you, choose you, choose your, chose you, chosen you, come to you, ' +
    'commit to you, commit to your, committed to you, committed to your, go to you, have you, ' +
    'join you, join your, keep you, list you, list your, listed you, listing you, ' +
    'match at your, match there, match to you, match with you, match with your, pick you, ' +
    'picked you, place you, place your, placed you, placing you, placing your, prefer you, ' +
    'put you, put your, putting you, putting your, rank only you, rank you, rank your, ' +
    'ranked you, ranked your, ranking you, ranking your, sign with you, train at your, ' +
    'train with you, with you in july',
  MY_PLACE:
    'how far up, how high i, how i am ranked, how i did, how i rank, how i was ranked, ' +
    'how low, my candidacy, my case, my chance, my chances, my likelihood, my name, my number, ' +
    'my odds, my place, my position, my probability, my prospects, my rank, my ranking, ' +
    'my spot, my standing, what number, what place, what position, what rank, where i am, ' +
    'where i have been, where i stand, where i was, where i will, which position',
  AM_I_RANKED:
    'a chance, a good chance, a real chance, any chance, be ranked, been ranked, being ranked, ' +
    'chance of matching, chances of matching, competitive, decided to rank, get ranked, ' +
    'getting ranked, going to match, going to rank, good shape, high enough, in contention, ' +
    'in range, in the range, in the running, intend to rank, likely to be ranked, ' +
    'likely to match, made the list, made your list, make the list, make your list, ' +
    'match range, matching range, on the list, on your list, on your rank list, plan to rank, ' +
    'planning to rank, rank to match, ranked high, ranked highly, ranked to be matched, ' +
    'ranked to match, realistic, realistically, safe, safely, some chance, willing to rank, ' +
    'within range, within reach',
  CONDITION:
    'a word from you, and i will, and you will, as long as you, as soon as you, assuming you, ' +
    'assure me, both of us, conditional, confirm me, contingent, depend on, depends on, ' +
    'for a guarantee, given a, given your, guarantee me, hinges on, i give you, if assured, ' +
    'if guaranteed, if i am assured, if i am ranked, if i get, if i knew, if i receive, ' +
    'if offered, if promised, if ranked, if the committee, if the program, if you, if your, ' +
    'in case you, in exchange, in return, mutual, on condition, on the condition, once i hear, ' +
    'once i know, once you, only if, promise me, provided, provided that, quid pro quo, ' +
    'reciprocal, reciprocate, should the committee, should you, should your, the minute you, ' +
    'the moment you, then i, tit for tat, unless you, were you to, when you, with a guarantee, ' +
    'with your assurance, you give me, your assurance, your commitment, your guarantee, ' +
    'your promise, your word',
  DEAL:
    'agreement, arrangement, bargain, barter, condition, conditions, deal, exchange, favor, ' +
    'handshake, mutual, pact, price, proposal, reciprocal, reciprocate, reciprocity, return, ' +
    'sides, swap, terms, trade, understanding',
  IF_MATCHED:
    'given the chance, given the opportunity, if accepted, if chosen, if fortunate, if given, ' +
    'if i am accepted, if i am chosen, if i am fortunate, if i am lucky, if i am matched, ' +
    'if i am selected, if i match, if i matched, if i were to match, if matched, if selected',
  AWAIT:
    'am waiting, await, awaiting, been waiting, complete quiet, crickets, gone quiet, ' +
    'has not been answered, have not heard, have received no, heard nothing, in the dark, ' +
    'never got, never heard, never received, no acknowledgment, no answer, no feedback, ' +
    'no news, no reaction, no reply, no response, no sign, no word, not a word, not gotten, ' +
    'not heard, not received, not yet heard, nothing from you, nothing since, radio silence, ' +
    'received no, silence, stayed quiet, still waiting, unanswered, waiting for, ' +
    'without a reply, without answer, without reply, without response, yet to hear, ' +
    'yet to receive',
  DID_YOU_GET:
    'acknowledge my, acknowledge receipt, arrived safely, came through, come through, ' +
    'confirm receipt, confirm that you, did it arrive, did it go through, did it reach, ' +
    'did my, did you get, did you read, did you receive, did you see, get my, go through, ' +
    'got my, has my, have my, have you got, have you had, have you read, have you received, ' +
    'have you seen, if you got, if you received, in your spam, is my application, is my file, ' +
    'junk, looked at my, lost, reached you, read my, receive my, received my, reviewed my, ' +
    'saw my, seen my, spam, spam folder, was my, went through, were my, whether you got, ' +
    'whether you received',
  ANY_UPDATE:
    'an update, any chance to, any decision, any movement, any news, any progress, any update, ' +
    'any updates, any word, anything new, been considered, been decided, been made, ' +
    'been processed, been reviewed, being considered, decision about, decision on, ' +
    'decision regarding, had a chance, had an opportunity, had the chance, ' +
    'had the opportunity, had time, how far, how is my, news about, news of, news on, ' +
    'news regarding, outcome of, status, status of, status update, still under, the fate of, ' +
    'the status, things stand, under consideration, under review, update on, updates on, ' +
    'what became of, what has become, where things stand',
  FOLLOWING_UP:
    'bump, bumping, check in, check-in, checking in, circle back, circling, circling back, ' +
    'emailing again, fallen through, fell through, float, floating this, follow up, follow-up, ' +
    'followed up, following up, got buried, jog your, keep my name, knocking, ' +
    'my earlier email, my earlier message, my last email, my last message, my previous email, ' +
    'my previous message, nudge, nudging, once more, one more time, re-sending, ' +
    'reaching out again, remind, reminder, reminding, resend, resending, second attempt, ' +
    'second email, second time, slipped through, surfacing, third attempt, third email, ' +
    'third time, top of your inbox, touch base, touching base, try again, trying again, ' +
    'trying my luck, write again, writing again',
  DESPERATE:
    'all hope, all over, all that i have, be finished, cannot go on, eating me alive, ' +
    'end of me, everything i have, falling apart, final attempt, final chance, finish me, ' +
    'go on living, i am finished, it is over, last attempt, last chance, last hope, ' +
    'last option, last shot, lose hope, losing hope, losing my mind, lost hope, ' +
    'my entire life, my final, my last, my only, my whole life, no one else to, ' +
    'no other choice, no other option, no plan b, nothing left, nowhere else, only chance, ' +
    'only hope, only option, only way, plan b, reason for living, reason to live, ' +
    'the end for me',
  PLEAD:
    'at your feet, be kind enough to save, be merciful, beg you, begging, begging you, ' +
    'bended knee, beseech, compassion, desperate, desperately, folded hands, for god, ' +
    'for the love of, for the sake of, from the bottom of my heart, god sake, have a heart, ' +
    'have mercy, help me please, i am desperate, i beg, i implore, i plead, implore, ' +
    'in the name of, knees, mercy, on my knees, pity, pleading, please please, rescue me, ' +
    'rescue us, save me, save us, show a little, show mercy, show some, take pity, tears, ' +
    'with folded, with tears, your feet',
  HARM:
    'agony, alone, bankrupt, ~break my heart, break my heart, broken, collapse, cried, cruel, ' +
    '~crush, cry, crying, deportation, deported, depressed, depression, despair, ~destroy, ' +
    '~devastate, die, dying, end my life, fail my family, fear, for nothing, grief, ' +
    'heartbroken, heartless, homeless, hopeless, hungry, in vain, kill, let my family down, ' +
    'lose everything, lose my home, lost everything, lost my, misery, mourning, nightmare, ' +
    'pain, penniless, pointless, ~ruin, shame on, ~shatter, starve, starving, suffer, ' +
    'suffered, suffering, suicide, torture, unbearable, wasted, weep, wound, wounds',
  RELY_ON_YOU:
    'blame, conscience, count on you, counting on you, depend on you, depending on you, ' +
    'depends on you, depends on your, falls to you, forgive you, guilt, holding my, ' +
    'in your hands, in your power, lies with you, on your shoulders, only you, relies on, ' +
    'rely on you, relying on you, rests with you, up to you to, you alone, you decide, ' +
    'you have the power, you hold, you owe, your conscience, your decision, your hands, ' +
    'your heart, your kindness, your mercy',
  MONEY:
    'afford, borrow, borrowed, broke, cost me, costs, debt, debts, dollars, fees, house, ' +
    'income, jewelry, land, loan, loans, money, mortgage, rent, salary, savings, sold',
  KIN:
    'baby, brother, children, daughter, family, father, grandfather, grandmother, household, ' +
    'husband, kids, mother, newborn, parents, relatives, sister, son, wife',
  APOLOGY:
    'against me, apologies, apologize, apologizes, apologizing, apology, ashamed, be put off, ' +
    'bear with, blush, contrite, embarrassed, embarrassing, embarrassment, excuse me, ' +
    'excuse my, forgive, forgive me, held against, hold it against, indulgence, leniency, ' +
    'look beyond, look past, overlook, pardon, patience with, please ignore, please overlook, ' +
    'regret that, shame, sorry, tolerate',
  IMG_SELF:
    'a foreigner, am an img, am just a, am only, an immigrant, as an img, bad english, ' +
    'being an img, birthplace, broken english, developing country, failed attempt, ' +
    'failed step, foreign doctor, foreign graduate, foreign medical, foreign-trained, ' +
    'from a third, gap in, gap year, i am an img, i am just, i am only, just an img, ' +
    'lack of us, low score, low scores, mere, merely a, my accent, my age, my attempt, ' +
    'my attempts, my background, my college, my country, my credentials, my cv, my degree, ' +
    'my diploma, my education, my english, my fail, my failure, my gap, my grades, my grammar, ' +
    'my marks, my medical school, my nationality, my origin, my passport, my pronunciation, ' +
    'my school, my score, my scores, my step, my training, my transcript, my university, ' +
    'my visa, need a visa, needing a visa, no us, non-american, non-us, not american, ' +
    'not an american, old graduate, only an img, poor english, require a visa, schooling, ' +
    'simple img, small school, third world, third-world, unknown school, unknown university, ' +
    'us clinical, us experience, visa need, where i come from, without us, year of graduation, ' +
    'years since graduation',
  INFERIOR:
    'backward, bad, behind, below, beneath, black mark, bother, bottom, burden, ' +
    'cannot compare, cannot compete, compare with, deficiency, deficit, deserve, deserving, ' +
    'disadvantage, do not deserve, drawback, fall short, falls short, good enough, handicap, ' +
    'hopeless, inadequate, inferior, less attractive, less than, lesser, liability, little, ' +
    'low, lower, measure up, mediocre, not as good, not deserve, not enough, not good enough, ' +
    'not measure, not proud, not the best, not worthy, nothing much, nothing special, ' +
    'nothing to be proud, nuisance, obscure, poor, problem, red flag, second-class, ' +
    'second-rate, shortcoming, shortcomings, small, trouble, unattractive, undeserving, ' +
    'unimpressive, unknown, unworthy, waste, weak, weaker, worse, worst, worthy',
  SUPERLATIVE:
    'a class of my own, best, born for, born to, brightest, brilliance, brilliant, champion, ' +
    'crown, destined, diamond, elite, exceptional, extraordinary, finest, flawless, gem, ' +
    'genius, gift, gifted, golden, greatest, hardest working, hardest-working, hero, ideal, ' +
    'in a category, jewel, league, legend, lion, most dedicated, most deserving, ' +
    'most hardworking, most intelligent, most motivated, most qualified, most talented, ' +
    'no equal, no rival, number one, one of a kind, outstanding, perfect, phenomenon, prodigy, ' +
    'smartest, star, strongest, superstar, the best, treasure, undefeated, unique, unmatched, ' +
    'unparalleled, unrivaled, without equal, world-class',
  COMPARE:
    'above the rest, all the others, any other applicant, any other candidate, anyone else, ' +
    'beat, better than, compared, compares, compete, everyone else, exceed, ' +
    'head and shoulders, match my, more than any, never find, never met, never seen, ' +
    'no one can, no one else, no other, nobody can, nobody else, none can, none of, not find, ' +
    'not one, other applicants, other candidates, other imgs, other interns, outperform, ' +
    'outperformed, outshine, outwork, rival, surpass, than all, than any, than anyone, ' +
    'than most, than other, than others, than the other, than your, the others, ' +
    'your attendings, your current, your residents',
  YOUR_LOSS:
    'afford to, be foolish, be sorry, believe me, big mistake, cannot afford, do yourself, ' +
    'do yourselves, foolish, fortunate to, grab, guarantee you, hire me, i guarantee, ' +
    'i promise you, look any further, look no further, lose me, losing me, lucky to, ' +
    'make you proud, mark my words, miss out, missing out, mistake, never regret, not regret, ' +
    'overlook me, pass on me, pass up, passing me, passing on, put your program on, raise the, ' +
    'regret it, regret not, search is over, snap me, snaps me, speaks for itself, ' +
    'stop looking, thank me, thank yourself, transform your, trust me, want me, ' +
    'will not regret, you need me, you want me, you will be lucky, you will regret, ' +
    'you would be, your loss',
  IMPERATIVE:
    'act, add me, answer, answer me, arrange, call me, clear your, confirm at, confirm my, ' +
    'decide, do not bother, do not ignore, do not keep me, do not make me, do not waste, ' +
    'drop whatever, email me, ensure, explain, find me, fix, forward my, get back, get me, ' +
    'give me, grant me, hurry, hurry up, interview me, invite me, justify, let me have, ' +
    'look at my, make an exception, make it, make room, make sure, move my, open my, ' +
    'process my, provide me, put me through, read my, reconsider, reply by, reply immediately, ' +
    'reply to, reserve, respond by, respond immediately, respond to, review my, schedule me, ' +
    'schedule my, see to it, send me, stop, tell me, upgrade, waive',
  YOU_MUST:
    'acgme, attorney, cannot wait, complain, complaint, counsel, demand, demanding, deserve a, ' +
    'deserve an, discrimination, entitled, expect a, expect an, expect you, expecting, fed up, ' +
    'final warning, have a right, have the right, high time, how dare, how hard, i am due, ' +
    'i am entitled, i am owed, i demand, i deserve, i expect, i have to know, i insist, ' +
    'i must have, i need an, i need the, i need to know, i need your, i require, i want an, ' +
    'i want the, i want to know, i want your, insist, intolerable, last warning, lawyer, ' +
    'legal, long enough, lost patience, my patience, my right, no excuse, no excuses, no mood, ' +
    'not a request, nrmp violation, or else, or i will, otherwise i, owed, program must, ' +
    'program should, report this, report you, reported, unacceptable, waited enough, ' +
    'waste of my, wasting my time, will not accept, will not be ignored, will not wait, ' +
    'you are obliged, you are required, you have to, you must, you need to, you ought, ' +
    'you owe, you should, you will provide, you will send, your office has, your program must',
  BY_WHEN:
    'as soon as, asap, at once, at the latest, before <day>, before <month>, before the end, ' +
    'before the weekend, by <day>, by <month>, by <num>, by end, by noon, by the end, ' +
    'by the first, by the weekend, by today, by tomorrow, by tonight, close of business, ' +
    'deadline, earliest, end of business, end of day, end of the day, end of the week, hours, ' +
    'immediately, in the coming, in the next, instantly, midweek, no later, not later, ' +
    'overnight, right away, right now, this instant, this minute, this week, today, tomorrow, ' +
    'tonight, until <day>, urgent, urgently, within <num>, within a, within one, within the, ' +
    'within two, without delay, without fail',
  I_ACCEPT:
    'a yes from, accept it, accept the offer, accept the position, accept this, ' +
    'accept your kind, accept your offer, acceptance of, accepting the, accepting your, ' +
    'agree to your, agree with all, am committed to, be your resident, consider it signed, ' +
    'consider me, count me in, deal, delighted to accept, done deal, glad to accept, ' +
    'happy to accept, honored to accept, i accept, i agree, i agree to, i am accepting, ' +
    'i am committing, i am in, i am joining, i am pleased to accept, i am taking, i commit, ' +
    'i do accept, i hereby accept, i pledge, i shall join, i will accept, i will be joining, ' +
    'i will join, i will take, incoming intern, incoming resident, it is a yes, ' +
    'joining in july, letter of acceptance, lock in, lock my, my acceptance, my answer is yes, ' +
    'opt for, opted for, pleased to accept, put me down, say yes, saying yes, sold, take it, ' +
    'take the position, take the seat, take the spot, take up, taking it, taking the, ' +
    'the answer is yes, we have a deal, you have your, your new intern, your new resident',
  SIGN_IT:
    'attached the signed, been signed, contract signed, countersign, dotted line, have signed, ' +
    'i am signing, i have signed, i sign, i will sign, initials, my signature, ' +
    'returned the contract, sealing, sign early, sign immediately, sign it, sign now, ' +
    'sign the, sign this, sign today, sign your, signature is, signed agreement, signed and, ' +
    'signed by me, signed contract, signed copy, signed pages, signed the, signing it, ' +
    'signing now, signing the, to sign',
  OFFERED:
    'agreement, appointment, chair, contract, letter of intent, off-cycle, offer, ' +
    'outside the match, pgy-1, position, post, pre-match, prematch, residency position, ' +
    'residency spot, seat, spot, terms, vacancy',
  NOT_YET:
    'a no, before accepting, before i accept, before i sign, before signing, cannot accept, ' +
    'consider the offer, considering, decline, declined, declining, few days, have not signed, ' +
    'keep to the match, more time, need time, not accept, not accepted, not for me, not sign, ' +
    'not signed, not take, remain in the match, say no, stay in the match, ' +
    'stay with the match, think about, think it over, time to think, turn down, turned down, ' +
    'turning down, unable to accept, unable to take, withdraw',
  REPORTED:
    'a friend, a senior, advised, advises, against the rules, am not asking, do not expect, ' +
    'do not want to ask, example, heard that, i have read, i know that i may not, i read, ' +
    'i will not ask, i would never, is said, my advisor, my dean, my friend, my mentor, ' +
    'never to, never write, not allowed, not asking, one applicant, other applicants say, ' +
    'our dean, people say, said that, says, seniors, some applicants, somebody, someone, ' +
    'taught me, taught us, the advice, the forum, told me, warned, would never ask, ' +
    'wrote that',
  PATIENTS:
    'airway, ambulance, bedside, cardiac, child, clinic, community, disease, diseases, ed, ' +
    'emergency, icu, intubate, monitor, nurse, nurses, patient, patients, resuscitation, ' +
    'sepsis, shift, stroke, surgeon, surgery, trauma, treat, treated, triage, ultrasound, ' +
    'village, ward',
  LOGISTICS:
    'address, agenda, airport, attach, attached, attachment, badge, breakfast, bus, date, ' +
    'dinner, directions, dress, fax, flight, form, hotel, hotels, link, lunch, parking, ' +
    'parking permit, password, phone, photo, portal, recording, reschedule, room, schedule, ' +
    'slides, slot, ticket, time, time zone, tour, train, transcript, upload, uploaded, wifi, ' +
    'zoom',
  CURRICULUM:
    'alumni, benefits, board pass, cases, curriculum, didactics, electives, ems, evaluated, ' +
    'evaluation, faculty, feedback, fellowship, fellowships, graduates, insurance, mentorship, ' +
    'moonlighting, night shifts, procedures, research, residents, rotation schedule, salary, ' +
    'shifts, simulation, toxicology, vacation, volume, wellness',
  JUST_NOW:
    'ago, as of, at last, earlier this, finally, in <month>, in the meantime, just, ' +
    'last <day>, last month, last week, latest, meanwhile, new, newly, now, on <day>, ' +
    'on <month>, recently, since i, since my application, since my interview, since our, ' +
    'since submitting, since the interview, since then, since we, this <day>, this month, ' +
    'this morning, this week, today, two days, two weeks, yesterday',
  TELL_YOU:
    'add to my, announce, delighted to, excited to, fyi, glad to, good news, great news, ' +
    'happy to, i can now, i report, inform you, kindly note, let you know, news, please note, ' +
    'pleased to, proud to, quick note, thrilled to, to add, to announce, to inform, to report, ' +
    'to share, update, updates, wanted to tell, worth mentioning, would like to add',
  GOT:
    'accepted, added, appeared, appointed, approved, arrived, attended, awarded, became, ' +
    'been made, began, came back, came out, came through, certified, chosen, cleared, ' +
    'completed, concluded, defended, delivered, earned, elected, finished, gave, given, got, ' +
    'graduated, granted, hired, issued, joined, licensed, named, obtained, passed, presented, ' +
    'promoted, published, received, registered, renewed, scored, selected, started, taken, ' +
    'took, won, wrapped up',
  PLAN:
    'about to, applying, awaiting, considering, expect, expected, going to, hope to, hoping, ' +
    'if i pass, in the future, intend, next month, next week, next year, not yet, one day, ' +
    'pending, plan to, planning, preparing, registered for, scheduled, someday, submitted, ' +
    'under review, waiting for, want to, when i pass, will apply, will be, will begin, ' +
    'will present, will sit, will start, will submit, will take, would like to',
  OLD_NEWS:
    'already in my, always, as a student, as you can see, as you know, back in, ' +
    'during medical school, during my internship, for <num> years, for years, graduated in, ' +
    'in <year>, in eras, in medical school, in my application, in my cv, in my file, long ago, ' +
    'since <year>, used to, when i was, years ago',
  OTHER_PERSON:
    'dr ., he, her, his, my brother, my classmate, my colleague, my cousin, my father, ' +
    'my friend, my husband, my mentor, my mother, my sister, my wife, one of your, she, their, ' +
    'they, your department, your faculty, your graduates, your hospital, your program, ' +
    'your residents, your team, your website',
  MEDICAL_EXAM:
    'ck, comlex, english test, exam result, mccqe, mrcem, mrcp, oet, passing score, plab, ' +
    'result, results, score, score report, scored, step 1, step 2, step 2 ck, step 3, ' +
    'the exam, usmle',
  HEDGE:
    'appreciate, at your convenience, could you please, extension, few days, grateful, ' +
    'if possible, if you have time, is it possible, may i, might i, no hurry, no rush, ' +
    'possible to, when convenient, when you have, whenever, would it be possible, ' +
    'would you be willing, would you mind',
  RESPECT:
    'dear sir, do the needful, esteemed, hereby, herewith, humbly, kindly, madam, respected, ' +
    'sir, undersigned',
  DOOM:
    'abyss, air, ashes, bed, blood, blood pressure, breathe, brink, buried, bury, cancer, ' +
    'cliff, coffin, collapse, collapsing, crazy, dark, darkness, deathbed, doomed, drown, ' +
    'drowning, eat, edge, end, ends, endure, finished, funeral, grave, heartbeat, ' +
    'hospitalized, ill, insane, kill me, killing me, kills me, last boat, lifeboat, over, ' +
    'oxygen, panic, perish, pill, pills, rot, rotting, rubble, sanity, sick, sink, sinking, ' +
    'sleep, sleepless, stopped eating, stress, survival, survive, sweat, tension, wreck',
  DISGRACE:
    'ashamed of me, disappoint, disappointment, disgrace, disgraced, dishonor, explain to my, ' +
    'face my, face them, failed them, generations, humiliated, humiliating, humiliation, ' +
    'laughing stock, look my, look them in, neighbors, stopped believing, tell my, tell them, ' +
    'what do i tell, what to tell, whole family, whole town, whole village',
  FAITH:
    'absolve, allah, angel, angels, bless, candle, candles, church, destiny, divine, fate, ' +
    'fated, god, heaven, holy, imam, it is written, lord, miracle, miracles, mosque, pastor, ' +
    'pray, prayed, prayer, prayers, praying, priest, rosary, sent to me, sin, soul, temple',
  APPEAL:
    'abandon, appeal to, as a father, as a mother, as a parent, big heart, can you live with, ' +
    'charity, conscience, do not leave, do you want to be, end my career, ends my, favor of, ' +
    'forsake, generosity, generous, go to waste, good heart, help a brother, help me, help us, ' +
    'how could you, humanity, if you have children, imagine, kind heart, kind person, ' +
    'kindness, leave me, let me down, let them down, put yourself, sentence, sentencing, ' +
    'spare a, think of my, throw away, thrown away, turn your back, would you really, ' +
    'your heart, your own children',
  NOTHING_ELSE:
    'a no from, a quick yes, all i have, all my remaining, all that i have, ' +
    'cannot see a future, if not you, if you say no, leave me out, leaving me out, left out, ' +
    'no alternative, no future, no one else, no other place, no other program, no other way, ' +
    'no tomorrow, nobody else, nowhere, one email, one yes, or nothing, prove them, refuse me, ' +
    'reject me, remaining hope, say no, told no, unless you, without this, without you, ' +
    'you or, your yes',
  HARDSHIP:
    'bombs, bread, buffaloes, camp, cancer, cycle, cycles, dialysis, disabled, earthquake, ' +
    'elderly, evicted, eviction, famine, fifth, flood, fourth attempt, girls, gold, hungry, ' +
    'jewels, land, missiles, orphan, paralyzed, pawned, poor, poverty, pregnant, ration, ' +
    'refugee, rent, seventh, siege, sixth, sold, starving, surgery bills, taxi, tea, twins, ' +
    'unborn, unmatched, unpaid, war, widow, years of waiting',
  SHAME:
    'alas, apologetic, ashamed, awful, blemish, blush, bother, contrite, crime, defect, ' +
    'embarrass, expense, flaw, guilt, guilty, hang my head, hassle, head down, headache, hide, ' +
    'hide it, hole, humiliating, hurts to, imposition, inconvenience, joke, joke beside, ' +
    'laughable, lowered head, misfortune, mortified, nuisance, pains me, regret, regrets, ' +
    'regrettable, regrettably, ridiculous, sadly, shame, shameful, sheepish, sin, stain, ' +
    'trial, uncomfortable, unfortunate, unfortunately',
  LOW_SELF:
    'a person like, although i, although my, ancient, belongs, bin, bush, cannot blame, ' +
    'charity by, could not blame, crumbs, dare, dare to, despite my, dinosaur, ' +
    'district clinic, even though i, even though my, first pick, glance, hardly deserve, ' +
    'hardly deserves, i get it, i know you, imperfect, in spite of my, kindness by, ' +
    'know my place, lack the, lacks the, leaves much to be desired, like me, long shot, ' +
    'lost cause, lost causes, magnifying glass, never heard of, next file, no business, ' +
    'no name, no one, no reputation, nobody, normal applicant, not as good, not pretty, ' +
    'not up to, nothing but, obscure, old, pedigree, pile, place is, polish, prefer a, ' +
    'prefer americans, preferred a, prehistoric, pretend, pretending, properly trained, ' +
    'put up with, rather have, real american, real applicant, real doctor, rural, rusty, ' +
    'screened out, second-class, simple, skip, skip to, small town, someone like me, ' +
    'stop reading, third-class, though my, tiny, tolerate, tolerating, trained properly, ' +
    'trash, understand completely, understand if you, undeserving, unworthy, village, ' +
    'would not blame, would understand if, you would rather',
  SELF_PRAISE:
    'a win for, all-rounder, already function, always right, answer to all, aptitude, ' +
    'blindfolded, born leader, brightest, caliber, calibre, celebrity, clear winner, cream, ' +
    'cream of, do not need training, doctor like me, dream candidate, einstein, excellence, ' +
    'famous, finest, flawless, foregone conclusion, future chief, game changer, game-changer, ' +
    'genius, gifted, great ones, greatness, guaranteed success, history, house md, ' +
    'ideal candidate, invincible, jewel, leader of, league of, legend, level of an attending, ' +
    'like of me, machine, messi, mozart, must have, natural leader, never failed, never wrong, ' +
    'no equal, no risk, no training, no weakness, no weaknesses, no-brainer, nobel, ' +
    'nothing left to teach, obvious, obvious choice, one hand, overqualified, ' +
    'perfect candidate, perfection, person like me, physician like me, posterity, prodigy, ' +
    'right candidate, right each time, run your department, running your, safe bet, savior of, ' +
    'second to none, secret weapon, shine, shines, simply the, sleep-deprived, solution to, ' +
    'someone like me, stand out, standout, superhuman, supernatural, sure thing, ' +
    'the one that you need, the one you need, too good, tower over, undefeated, wasted on, ' +
    'weapon, win-win, work ethic',
  OUTDO:
    'after me, average, bar is high, begging me, benefit from me, challenge you, chasing me, ' +
    'circles around, clear it, come close, comes close, compare me, compete against, ' +
    'compete with, competing for me, crush, decent, do not sleep on, eclipse, envious, envy, ' +
    'fight over, fights over, gain for you, hold a candle, in the dust, intimidated, jealous, ' +
    'keep up with, kids, leave behind, low this year, lucky day, match my, mediocre, ' +
    'move fast, next level, on its feet, on the map, once only, opportunity knocks, outclass, ' +
    'outshine, prefer me, prefer you prefer, put me against, put to shame, ' +
    'put your program on the map, rankings, reputation soar, revolutionize, rise in the, ' +
    'rival, rivals, run circles, snap, snapped, soar, surpass, taken soon, thank your, ' +
    'to new heights, to shame, transform, turn around, waste this opportunity, weak pool',
  THREAT:
    'accreditation, acgme, attorney, authorities, board, call every, calling every, ceo, ' +
    'chair, complain, complaint, consequences, contact your, counsel, court, dean, ' +
    'discrimination, escalate, escalated, final, for the last time, forum, go to your, ' +
    'hold you to, holding you to, in person, keep calling, last time, lawyer, no choice but, ' +
    'not a day longer, not leaving, not one day, not rest, ombudsman, one more week, or else, ' +
    'or i will, other steps, otherwise, press, report, reported, review, set a deadline, ' +
    'show up at, stand outside, turn up, twitter, ultimatum, until somebody, until someone, ' +
    'until you, violation, will not stop',
  ENTITLED:
    'acceptable, accepted answer, be denied, black and white, cannot refuse, claim, claim a, ' +
    'courtesy to, cutoff, decency, decent thing, demand, denied, deserve, do the decent, due, ' +
    'duty, earned, entitle, entitled, entitles, exception, formal demand, get it done, ' +
    'had better, half the decency, has earned, high time, how hard, in writing, injustice, ' +
    'insist, long enough, make it happen, make one, may not, must not, my turn, ' +
    'no for an answer, nothing less, nothing short, obligated, obligation, obliged, ' +
    'only acceptable, order, overturn, owe, owed, owes, put right, re-screened, reconvene, ' +
    'rectify, require, rescreen, reverse, right, rights, second look, shall not, ' +
    'should not be made, should not have to, so hard, straight reply, take no for, ' +
    'the least you, too much to ask, undo, unfair, whatever your policy, your policy, ' +
    'your turn',
  ORDER_TO_ACT:
    'act, add, answer, arrange, ask your, call, change, clear, confirm, correct, decide, ' +
    'deliver, do it, do so, drop, explain, find, fix, forward, get, get back, give, grant, ' +
    'hold, hurry, hurry up, invite, justify, keep, let me through, make, move, open, phone, ' +
    'pick up the phone, process, provide, push, put, re-read, read, reply, reschedule, ' +
    'respond, review, schedule, see that, see to, send it, state, stop, take, tell the, ' +
    'tell your, use it, write back',
  TIME_PRESSURE:
    '24 hours, 48 hours, 72 hours, already, at airport, before, by the, by then, clock, ' +
    'coming hour, ends, expires, flight, flights, immediate, immediate effect, in 1, ' +
    'in <num> hours, in one hour, next hour, no later, not later, now, one hour, or lose, ' +
    'prior to, quick, quickly, soon, sooner, speed, starting now, this afternoon, ' +
    'this evening, this morning, ticking, till, today, tomorrow, tonight, until, window of',
  WAITING:
    'a line, a single word, any chance, anything yet, backlog, crickets, days, desk, ' +
    'disappeared, drop me a line, empty, forget, forgot, forgotten, gone missing, hang, ' +
    'hanging, heard anything, hence this, in queue, in the dark, inbox, limbo, lost, memory, ' +
    'month, months, nothing came, nothing has, nothing yet, on the way, on your desk, peep, ' +
    'pending, pile, pop, popping, present status, queue, quick line, remember me, ' +
    'sign of life, since <num>, stays empty, still alive, still here, still interested, trace, ' +
    'track, vanish, vanished, weeks, where things, whereabouts',
  TAKE_IT:
    'add my name, bird in the hand, bypass, cast my lot, certainty, come to you in, ' +
    'coming to you, counting me, delighted, fool to say no, forgo, gladly, got yourselves, ' +
    'handshake, hereby, honored, hr, human resources, in the hand, join you in, july 1, ' +
    'name to the, new intern, new resident, newest, no need to look, not be participating, ' +
    'not enter the match, not participate, off the market, onboarding, opt out, opting out, ' +
    'papers, paperwork, pen, pen to paper, put my name, put pen, say no, seal, sealed, shake, ' +
    'skip the match, so yes, start date, start on july, starting date, stop looking, ' +
    'the contract, thrilled, throw in my lot, withdrawing from nrmp, yes, yes please, ' +
    'you have got, your newest',
  EXCHANGE:
    'advance, all i need, all it takes, all that is needed, and i will tell, answer it with, ' +
    'at present, at three, at two, break the tie, bump you, cost, equal, equally, for every, ' +
    'for free, for now, free, half way, halfway, hinge, honor with, i scratch, in advance, ' +
    'in your court, is enough, it takes two, key, lift you, match mine, matches mine, meet me, ' +
    'mine is, mirror, move you, next move, one word, pay, price, push you, repaid, reward, ' +
    'rewarded, right now, safe, same way, scratch, security, suffices, tell me my, ' +
    'thank you with, the ball, the same, tie, tip, tips the, to the program that, two way, ' +
    'two-way, unlock, until then, whichever, whoever, would lift, would suffice, you first, ' +
    'you go first, your move, yours and',
  WINNER:
    'a tie, ahead, alone, anywhere else, before any, before anywhere, before going, ' +
    'begins with, crown, decided, destination, dream program, elsewhere, exclusive, ' +
    'exclusively, final answer, gets my, gold, has my, head, heads, heart set, higher, ' +
    'highest, home, incomparable, king, lead, leads, made up, medal, my heart, no backup, ' +
    'no higher, no second, nowhere, only program, opens, opens with, outright, peak, podium, ' +
    'pride of place, prior, queen, reserved, sealed, settled, single, sole, solely, ' +
    'starts with, summit, throne, top vote, topped, tops, unrivalled, vote, votes, winner, ' +
    'wins, without rival, won my',
  MY_STANDING:
    'back-up, backup, bad news, between us, breathe easily, breathe easy, came out, celebrate, ' +
    'come out, compare with, confidential, confidentially, cost me my, cutoff, did i do, ' +
    'did i make, did i pass, evaluated me, expect, feel about me, felt about me, first dozen, ' +
    'first ten, good news, help my, hint, hope for, how did i, hurt my, impression of me, ' +
    'improve my, interview score, lower half, measure up, move me up, nod, not tell, odds, ' +
    'off the record, on which, opinion of me, out of, percent, percentage, performance, ' +
    'prepare for soap, raise my, reason to hope, score compare, secret, shortlist, signal, ' +
    'soap, spreadsheet, tell a soul, tell nobody, think of me, thinks of me, thought of me, ' +
    'tier, top <num>, top ten, upper half, view of me, views of me, weak answer, what number, ' +
    'what percent, what place, which place, which position, whisper, wink',
};

/** British, hurried and mistyped forms of words that the lexicon knows in one spelling only. */
const CANONICAL: ReadonlyMap<string, string> = new Map(
  (
    'u you|ur your|urs yours|yr your|ya you|yuo you|yall you|r are|pls please|plz please|plss please|plzz please|pliz please|' +
    'frist first|garantee guarantee|gaurantee guarantee|guarentee guarantee|guarrantee guarantee|garanty guarantee|garantees guarantees|garanteed guaranteed|gauranteed guaranteed|woud would|widraw withdraw|withdrow withdraw|immediatly immediately|programms programs|progams programs|shure sure|posistion position|postion position|chioce choice|choise choice|cheking checking|recieved received|mesage message|replay reply|responce response|desparate desperate|disappoinment disappointment|apolgize apologize|appologize apologize|embarased embarrassed|embarassed embarrassed|yoru your|youre_ your|befor before|wich which|thier their|becuase because|becasue because|aplication application|applicaton application|interveiw interview|inteview interview|intervew interview|1st first|fisrt first|programme program|programmes programs|programe program|progam program|' +
    'favour favor|favours favors|favourite favorite|favourites favorites|honour honor|honours honors|honoured honored|' +
    'honouring honoring|apologise apologize|apologises apologizes|apologised apologized|apologising apologizing|' +
    'realise realize|recognise recognize|prioritise prioritize|finalise finalize|finalised finalized|centre center|' +
    'enquire inquire|enquiring inquiring|enquiry inquiry|enquiries inquiries|behaviour behavior|' +
    'cancelled canceled|cancelling canceling|whilst while|amongst among|untill until|til until|till until|' +
    'recieve receive|recieved received|recieving receiving|definately definitely|definetly definitely|' +
    'sinc since|bcoz because|bcz because|coz because|cuz because|cos because|thx thanks|thnx thanks|' +
    'tmrw tomorrow|tmr tomorrow|tmrow tomorrow|2morrow tomorrow|tonite tonight|msg message|msgs messages|' +
    'abt about|wud would|cud could|shud should|hv have|frm from|wat what|wen when|ppl people|doc doctor|' +
    'rnak rank|rnk rank|raking ranking|rankin ranking|numero number|nr number|nbr number|num number|' +
    'weather_ whether|wether whether|yrs years|wk week|wks weeks|appln application|app application|apps applications|' +
    'mail email|mails emails|mailed emailed|mailing emailing|maam madam|mam madam|ma_am madam|sirs sir|' +
    'hosp hospital|uni university|univ university|dept department|info information|judgement judgment|' +
    'licence license|practise practice|greatful grateful|gratefull grateful|beg_ beg|apologies apology|' +
    'sincerly sincerely|waitin waiting|wait8ing waiting|gr8 great|b4 before|n and|w with|w/ with|thru through|' +
    'ans answer|resp response|asap asap|nah no|nope no|yep yes|yeah yes|yup yes|kinda rather|gotta must|lemme let|gimme give'
  )
    .split('|')
    .map((pair): [string, string] => {
      const [from = '', to = ''] = pair.split(' ');
      return [from.replaceAll('_', ''), to];
    }),
);

/** The spelling under which the lexicon knows a word. */
export function canonical(word: string): string {
  return CANONICAL.get(word) ?? word;
}

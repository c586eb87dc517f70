/** Notices of default. */
export const notices = {
  'notice.none': 'Er is geen ingebrekestelling ontvangen.',
  'notice.needed':
    'Zonder geldige ingebrekestelling is geen bestuurlijke dwangsom verschuldigd; zij is mogelijk vanaf {noticeFrom}.',
  'notice.possible': 'Een geldige ingebrekestelling is mogelijk vanaf {noticeFrom}.',
  'notice.valid':
    'De ingebrekestelling die op {on} is ontvangen, is geldig: de beslistermijn was op {deadline} geëindigd.',
  'notice.valid-silence':
    'De ingebrekestelling die op {on} is ontvangen, is geldig: de beschikking van rechtswege had uiterlijk op {judgedBy} bekendgemaakt moeten zijn.',
  'notice.valid-forgiven':
    'De ingebrekestelling is ontvangen op {on}, de laatste dag van de termijn; in deze lezing is zij geldig en begint de termijn van twee weken een dag later.',
  'notice.valid-accepted': 'De ingebrekestelling die op {on} is ontvangen, is als geldig aanvaard.',
  'notice.valid-finding':
    'De ingebrekestelling die op {on} is ontvangen, is geldig: vaststaat dat het bestuursorgaan toen te laat was.',
  'notice.version':
    'Bepalend is de termijn zoals die op de dag van ontvangst gold; dat zij nu op {deadline} eindigt, maakt voor deze ingebrekestelling geen verschil.',
  'notice.premature':
    'De ingebrekestelling die op {on} is ontvangen, is prematuur: de beslistermijn liep toen nog tot en met {deadline}.',
  'notice.premature-last-day':
    'De ingebrekestelling is ontvangen op {on}, de laatste dag van de beslistermijn, en is daarom prematuur.',
  'notice.premature-silence':
    'De ingebrekestelling die op {on} is ontvangen, is prematuur: de beschikking van rechtswege kon nog tot en met {judgedBy} worden bekendgemaakt.',
  'notice.premature-finding':
    'De ingebrekestelling die op {on} is ontvangen, is prematuur: vaststaat dat het bestuursorgaan toen niet te laat was.',
  'notice.premature-before-receipt':
    'De ingebrekestelling van {on} is prematuur: {matter} was toen nog niet ontvangen.',
  'notice.premature-effect': 'Zij heeft geen gevolg, ook niet nadat de termijn alsnog is verstreken.',
  'notice.repeated':
    'De ingebrekestelling die op {on} is ontvangen, heeft geen zelfstandig gevolg: er was al een geldige ingebrekestelling.',
  'notice.not-needed':
    'De ingebrekestelling die op {on} is ontvangen, heeft geen gevolg: op die dag was al beslist of viel er niets meer te beslissen.',
  'notice.not-needed-court':
    'De ingebrekestelling die op {on} is ontvangen, heeft in deze lezing geen gevolg: de door de rechter gestelde termijn was al verstreken.',
  'notice.defective':
    'De brief van {on} is geen geldige ingebrekestelling: vaststaat dat hij niet duidelijk genoeg is of niet van de aanvrager komt.',
  'notice.undetermined':
    'Of de ingebrekestelling die op {on} is ontvangen geldig is, kan niet worden bepaald: de beslistermijn is niet bekend.',
  'notice.risk':
    'Zij is meer dan 90 dagen na het einde van de termijn ontvangen; de wet noemt geen grens, maar een onredelijk late ingebrekestelling doet de dwangsom vervallen.',
} as const satisfies Readonly<Record<string, string>>;

import { parseDay } from 'dwangsom';
import { assessPortfolio } from 'dwangsom/portfolio';

const rows = [{ id: 'Z-1', procedure: 'awb.application', received: '2024-01-10', notice: '2024-05-01', body: 'Gouda' }];
const result = assessPortfolio(rows, { at: parseDay('2024-09-30').day, by: ['body'] });
console.log(result.groups[0].totals.totalCents);

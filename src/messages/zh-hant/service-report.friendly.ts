import type {formal as Formal} from '../en/service-report.js';

export const friendly: typeof Formal = {
  hidden: (threshold) => `小於 ${threshold} 的數字與能推算出它們的數字都不顯示，免得認出是誰。`,
  asOf: (time) => `這是${time}的內容。`,
};

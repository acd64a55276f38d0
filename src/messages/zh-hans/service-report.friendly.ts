import type {formal as Formal} from '../en/service-report.js';

export const friendly: typeof Formal = {
  hidden: (threshold) => `小于 ${threshold} 的数字和能推算出它们的数字都不显示，免得认出是谁。`,
  asOf: (time) => `这是${time}的内容。`,
};

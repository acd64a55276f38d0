import {daysFrom} from '../day.js';
import {people, type Edition} from './guiyuan-editions.js';
import {dateOf, lastMonth, text} from './text.js';

/** Guiyuan's standards, with results of the days before the seeding. */
export const guiyuanStandards = (now: Date, {stairs, response}: Edition) => {
  const day = daysFrom(now);
  const on = (days: number) => dateOf(day(-days, 12));
  const month = lastMonth(now);
  const met = (times: number) => ({...month, outcome: 'met', planned: times, done: times});
  return {
    grade: text('二级服务', '二級服務', 'Grade 2'),
    contract: {
      title: text('前期物业服务合同', '物業服務契約', 'Service contract'),
      from: '2025-01-01',
      to: '2027-12-31',
      href: '/fees/docs/contract.html',
    },
    areas: [
      {
        id: 'desk',
        name: text('客户服务', '客戶服務', 'Service desk'),
        items: [
          {
            id: 'reception',
            name: text('前台接待', '櫃檯接待', 'Front desk'),
            standard: text(
              '当面、电话、网上的来访都登记编号，逐件答复。',
              '臨櫃、電話、網路的來訪都登記編號，逐件答覆。',
              'Everything said in person, by telephone or online gets a number and an answer.',
            ),
            frequency: text('每天 8:00–20:00', '每天 8:00–20:00', 'Daily 8 am – 8 pm'),
            responsible: people.front,
            costCategoryId: 'staff.office',
            period: {...month, outcome: 'met', planned: 486, done: 486},
          },
          {
            id: 'repairs',
            name: text('报修响应', '報修回應', 'Answering repair calls'),
            standard: response,
            frequency: text('随叫随到，24 小时', '隨叫隨到，24 小時', 'On call around the clock'),
            responsible: people.engineer,
            costCategoryId: 'staff.eng',
            lastResult: {
              date: on(3),
              text: text(
                '抽查 20 单急修，19 单准时',
                '抽查 20 件急修，19 件準時',
                '19 of 20 urgent calls checked were on time',
              ),
              outcome: 'partly',
              by: text('业主委员会', '業主委員會', "Owners' committee"),
            },
            period: {
              ...month,
              outcome: 'partly',
              planned: 63,
              done: 61,
              note: text(
                '两单因台风夜路断迟到，已在值班室备一套抢修工具。',
                '兩件因颱風夜道路中斷延誤，已在值班室備妥一套搶修工具。',
                'Two were late on the night of the typhoon; a second set of tools now stands in the duty room.',
              ),
            },
          },
        ],
      },
      {
        id: 'equipment',
        name: text('设施设备', '設施設備', 'Common parts and equipment'),
        items: [
          {
            id: 'lift',
            name: text('电梯维保（24 台）', '電梯保養（24 部）', 'Lift maintenance (24 lifts)'),
            standard: text(
              '由持证单位保养并记录，保养卡挂在轿厢内；困人时先安抚、再救援。',
              '由持證單位保養並記錄，保養卡掛在車廂內；受困時先安撫、再救援。',
              'Serviced and logged by a licensed firm; the card hangs in the car. Anyone trapped is spoken to first, then freed.',
            ),
            frequency: text('每台每 15 天', '每部每 15 天', 'Each lift every 15 days'),
            responsible: people.engineer,
            costCategoryId: 'fac.lift',
            lastResult: {
              date: on(6),
              text: text(
                '24 台全部正常，6 号楼东梯更换门机皮带',
                '24 部全部正常，6 號樓東側電梯更換門機皮帶',
                'All 24 in order; a door belt replaced in building 6, east',
              ),
              outcome: 'met',
              by: text('捷升电梯维保', '捷升電梯維保', 'Jiesheng Lift Service'),
            },
            period: met(48),
            documents: [
              {
                title: text('困人应急预案', '受困應變計畫', 'When somebody is trapped'),
                href: '/contacts/docs/lift-plan.html',
              },
            ],
          },
          {
            id: 'water',
            name: text('二次供水', '二次供水', 'Roof water tanks'),
            standard: text(
              '水箱加盖上锁，清洗后送检，水质报告张贴在门厅。',
              '水塔加蓋上鎖，清洗後送驗，水質報告張貼於門廳。',
              'Tanks covered and locked; tested after each cleaning, the report posted in every lobby.',
            ),
            frequency: text('每半年清洗一次', '每半年清洗一次', 'Cleaned twice a year'),
            responsible: people.engineer,
            costCategoryId: 'fac.water',
            lastResult: {
              date: on(41),
              text: text('水质 12 项合格', '水質 12 項合格', 'Water passed all 12 tests'),
              outcome: 'met',
              by: text('市水质监测站', '市水質監測站', 'Municipal water laboratory'),
            },
          },
          {
            id: 'lights',
            name: text('公共照明', '公共照明', 'Lighting of common parts'),
            standard: text(
              '坏灯 24 小时内修复，主要通道不留黑点。',
              '故障燈具 24 小時內修復，主要通道不留暗處。',
              'A broken lamp is replaced within 24 hours; no dark spot on the main ways.',
            ),
            frequency: text('每晚巡查', '每晚巡查', 'Checked every evening'),
            responsible: people.engineer,
            costCategoryId: 'fac.light',
            period: {...month, outcome: 'met', planned: 31, done: 31},
          },
          {
            id: 'fire',
            name: text('消防设施', '消防設施', 'Fire protection'),
            standard: text(
              '灭火器、喷淋、报警主机完好，通道无占用。',
              '滅火器、灑水、警報主機完好，通道無占用。',
              'Extinguishers, sprinklers and alarm in order; nothing stands in the escape routes.',
            ),
            frequency: text(
              '每月检查，每年检测',
              '每月檢查，每年檢測',
              'Checked monthly, tested yearly',
            ),
            responsible: people.engineer,
            costCategoryId: 'fac.fire',
            lastResult: {
              date: on(12),
              text: text(
                '7 号楼 12 层防火门闭门器松动，已修',
                '7 號樓 12 層防火門閉門器鬆動，已修',
                'A loose door closer on floor 12 of building 7, repaired',
              ),
              outcome: 'partly',
              by: text('安和工程部', '安和工程部', 'Anhe engineering'),
            },
            period: {
              ...month,
              outcome: 'not-met',
              planned: 8,
              done: 6,
              note: text(
                '8、9 号楼推迟到本月 5 日补做，原因是检测仪送检。',
                '8、9 號樓延至本月 5 日補做，原因是檢測儀送校。',
                'Buildings 8 and 9 were put off to the 5th of this month: the meter was away for calibration.',
              ),
            },
            documents: [
              {
                title: text('火灾应急预案', '火災應變計畫', 'Fire plan'),
                href: '/contacts/docs/fire-plan.html',
              },
            ],
          },
        ],
      },
      {
        id: 'cleaning',
        name: text('清洁卫生', '清潔衛生', 'Cleaning'),
        items: [
          {
            id: 'stairs',
            name: text(
              '楼道、门厅、电梯轿厢',
              '樓梯、門廳、電梯車廂',
              'Stairs, lobbies, lift cars',
            ),
            standard: text(
              '地面拖净，扶手、按钮擦拭，无杂物。',
              '地面拖淨，扶手、按鈕擦拭，無雜物。',
              'Floors mopped, handrails and buttons wiped, nothing left lying.',
            ),
            frequency: stairs,
            responsible: people.cleaning,
            costCategoryId: 'cln.contract',
            lastResult: {
              date: on(1),
              text: text('8 栋门厅全部合格', '8 棟門廳全部合格', 'All eight lobbies passed'),
              outcome: 'met',
              by: text('林晓', '林曉', 'Lin Xiao'),
            },
            period: {...month, outcome: 'met', planned: 248, done: 248},
          },
          {
            id: 'waste',
            name: text('垃圾清运', '垃圾清運', 'Waste collection'),
            standard: text(
              '日产日清，桶身每周清洗，分类投放点有人引导。',
              '當日清運，桶身每週清洗，分類投放點有人引導。',
              'Taken away every day; bins washed weekly; somebody helps at the sorting point.',
            ),
            frequency: text('每天 7:00、19:00', '每天 7:00、19:00', 'Daily at 7 am and 7 pm'),
            responsible: people.cleaning,
            costCategoryId: 'cln.waste',
            period: met(62),
          },
        ],
      },
      {
        id: 'green',
        name: text('绿化养护', '綠化養護', 'Green areas'),
        items: [
          {
            id: 'garden',
            name: text('草坪与树木', '草坪與樹木', 'Lawns and trees'),
            standard: text(
              '草高不过 8 厘米，枯枝及时修剪，用药前一天通知。',
              '草高不過 8 公分，枯枝及時修剪，用藥前一天通知。',
              'Grass kept under 8 cm, dead branches cut; spraying is announced the day before.',
            ),
            frequency: text('每两周修剪', '每兩週修剪', 'Mown every two weeks'),
            responsible: people.garden,
            costCategoryId: 'green',
            period: met(2),
          },
        ],
      },
      {
        id: 'order',
        name: text('公共秩序', '公共秩序', 'Order and security'),
        items: [
          {
            id: 'gate',
            name: text('门岗与巡逻', '門崗與巡邏', 'Gate and patrol'),
            standard: text(
              '大门 24 小时有人，夜间每两小时巡逻一圈并打点。',
              '大門 24 小時有人，夜間每兩小時巡邏一圈並打點。',
              'Somebody at the gate around the clock; a logged round every two hours at night.',
            ),
            frequency: text('24 小时', '24 小時', 'Around the clock'),
            responsible: people.guard,
            costCategoryId: 'sec.contract',
            lastResult: {
              date: on(2),
              text: text(
                '夜巡 6 圈全部打点',
                '夜巡 6 圈全部打點',
                'All six rounds of the night logged',
              ),
              outcome: 'met',
            },
            period: met(186),
          },
        ],
      },
    ],
  };
};

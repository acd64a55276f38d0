import type {formal as Formal, terms as Terms} from '../en/attachments.js';

export const terms: typeof Terms = {
  heading: '写真とファイル',
  choose: 'ファイルを選ぶ',
  takePhoto: '写真を撮る',
  record: '音声を録音する',
  stop: '録音を終える',
  recording: (seconds) => `録音中 ${seconds}秒`,
  files: '添付するもの',
  preview: (name) => `${name}のプレビュー`,
  progress: (name) => `${name}の送信状況`,
  remove: (name) => `${name}を取り除く`,
  pause: (name) => `${name}の送信を一時停止する`,
  resume: (name) => `${name}の送信を再開する`,
  label: (name) => `${name}の説明`,
  voiceNote: '音声メモ',
  states: {
    preparing: '準備しています',
    waiting: '順番を待っています',
    sending: '送信しています',
    cut: '接続が途切れました。自動で再開します',
    paused: '一時停止中',
    ready: '準備ができました',
    failed: 'まだ送信できていません',
    refused: '添付されていません',
  },
  attachments: '写真とファイル',
  open: (name) => `${name}を開く`,
  save: '保存する',
  close: '閉じる',
  loading: '読み込んでいます…',
  somethingElse: 'そのほかのもの',
  before: '対応前',
  after: '対応後',
};

export const formal: typeof Formal = {
  limits: (files, size) =>
    `写真、PDF文書、音声メモを合わせて${files}件まで、1件につき${size}まで添付していただけます。写真は小さくし、撮影場所の情報を取り除いてから送信します。`,
  added: (name) => `${name}を追加しました。`,
  removed: (name) => `${name}を取り除きました。`,
  done: (name) => `${name}の準備ができました。`,
  interrupted: (name) =>
    `接続が途切れました。${name}の送信は自動で再開し、失われるものはございません。`,
  notDone: (name) => `${name}はまだ送信できておりません。`,
  problems: {
    empty: 'このファイルは空のようです。もう一度お選びいただくか、別のファイルをお選びください。',
    heic: 'このブラウザーではHEIC形式の写真を読み込めません。ここで撮影していただくか、JPEG形式で保存してからお選びください。',
    type: 'この種類のファイルはお預かりできません。写真、PDF文書、音声メモをお送りいただけます。',
    size: 'ファイルが大きすぎるようです。一部分、または写真でお送りいただけますか。',
    unreadable: 'ファイルを読み込めませんでした。お手数ですが、もう一度追加してください。',
    count: 'お預かりできる件数を超えています。残りは後ほど返信に添えてお送りいただけます。',
    backend: 'このファイルをお預かりできませんでした。別のファイルをお選びください。',
  },
  noMicrophone:
    'ここではマイクを使用できません。文章でお書きいただくか、録音ファイルを添付してください。',
  notAllReady: 'まだ送信できていないファイルがございます。送信を再開するか、取り除いてください。',
  notShown: 'ただいま読み込むことができませんでした。',
};

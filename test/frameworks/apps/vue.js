import {createApp, h, ref} from 'vue';
import 'owner-portal/vue';

const reference = ref('');
const context = {widget: 'app', objectId: 'line-1', label: '来自应用'};

createApp({
  render: () =>
    h('owner-portal', {endpoint: window.endpoint, community: 'guiyuan', lang: 'zh-Hans'}, [
      h('owner-inquiry-form', {
        context,
        onOwnerRequestSubmitted: (event) => (reference.value = event.receipt.reference),
      }),
      h('output', {id: 'heard'}, reference.value),
    ]),
}).mount('#app');

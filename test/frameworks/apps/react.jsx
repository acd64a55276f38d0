import {StrictMode, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {OwnerInquiryForm, OwnerPortal} from 'owner-portal/react';

function App() {
  const [reference, setReference] = useState('');
  const context = {widget: 'app', objectId: 'line-1', label: '来自应用'};
  return (
    <OwnerPortal endpoint={window.endpoint} community="guiyuan" lang="zh-Hans">
      <OwnerInquiryForm
        context={context}
        onOwnerRequestSubmitted={(event) => setReference(event.receipt.reference)}
      />
      <output id="heard">{reference}</output>
    </OwnerPortal>
  );
}

createRoot(document.getElementById('app')).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

import { render } from 'preact';
import { HostProvider } from './state/host';
import { LanguageProvider } from './state/language';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/views.css';
import { Pane } from './views/pane';

const root = document.getElementById('pane');
if (root) {
  root.replaceChildren();
  root.removeAttribute('class');
  render(
    <HostProvider>
      <LanguageProvider>
        <Pane />
      </LanguageProvider>
    </HostProvider>,
    root,
  );
}

import './styles/base.css';
import './styles/frame.css';
import './styles/messages.css';
import './styles/markdown.css';
import './styles/cards.css';
import './styles/composer.css';
import './styles/dialogues.css';
import './styles/phone.css';
import { render } from 'preact';
import { App } from './App.tsx';

const root = document.getElementById('app');
if (root !== null) render(<App />, root);

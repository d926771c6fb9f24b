import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { chooseSize, sizeNow } from './app/size'
import './look/base.css'
import './shared/shared.css'
import './app/frame.css'
import './look/print.css'

chooseSize(sizeNow())
createRoot(document.getElementById('root')!).render(<StrictMode><App /></StrictMode>)

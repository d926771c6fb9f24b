import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Hall } from './meeting/Hall'
import './look/base.css'

createRoot(document.getElementById('root')!).render(<StrictMode><Hall /></StrictMode>)

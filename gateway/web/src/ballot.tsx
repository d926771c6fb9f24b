import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BallotApp } from './ballot/BallotApp'
import './look/base.css'

createRoot(document.getElementById('root')!).render(<StrictMode><BallotApp /></StrictMode>)

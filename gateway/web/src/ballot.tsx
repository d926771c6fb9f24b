import './look/base.css'

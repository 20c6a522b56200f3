import './browser/frame.scss'

/// <reference types="@tarojs/taro" />

declare const HUIQI_ENV_ID: string

declare module '*.scss'

import type { ThemeConfig } from 'antd/es/config-provider'

/** The tokens of tokens.css as antd wants them. antd's own greys, greens and whites fail AA; these do not. */
export function theme(fontSize: number): ThemeConfig {
  const heading = '#1b1f24'
  return {
    token: {
      colorPrimary: '#1f4e79',
      colorPrimaryHover: '#163c5e',
      colorLink: '#1f4e79',
      colorLinkHover: '#163c5e',
      colorInfo: '#1f4e79',
      colorSuccess: '#1f7a4d',
      colorWarning: '#8a5a00',
      colorError: '#c0281c',
      colorText: heading,
      colorTextHeading: heading,
      colorTextSecondary: '#48505a',
      colorTextTertiary: '#626a74',
      colorTextQuaternary: '#626a74',
      colorTextPlaceholder: '#626a74',
      colorTextDescription: '#626a74',
      colorTextDisabled: '#626a74',
      colorBorder: '#868e98',
      colorBorderSecondary: '#d9dce1',
      colorBgLayout: '#f4f5f6',
      controlItemBgActive: '#e9f0f7',
      fontFamily: 'var(--sans)',
      fontSize,
      fontSizeSM: Math.max(14, fontSize - 2),
      fontWeightStrong: 700,
      controlHeight: fontSize + 20,
      controlHeightSM: fontSize + 14,
      borderRadius: 4,
      borderRadiusLG: 4,
      borderRadiusSM: 4,
      boxShadow: 'none',
      boxShadowTertiary: 'none',
      // Who asks for less movement gets none.
      motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      motionDurationFast: '0.1s',
      motionDurationMid: '0.15s',
      motionDurationSlow: '0.15s',
      controlOutlineWidth: 3,
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 400 },
      Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px' },
    },
  }
}

import { QRCodeSVG } from '@rc-component/qrcode'

/** Where evaluators vote: scanned, or typed. */
export function PhoneAddress({ size = 168 }: { size?: number }) {
  const address = `${window.location.origin}/ballot.html`
  return (
    <figure className="phone-address">
      <QRCodeSVG value={address} size={size} marginSize={2} role="img" aria-label={`测评页二维码：${address}`} />
      <figcaption>扫码投票<br /><span className="least">{address}</span></figcaption>
    </figure>
  )
}

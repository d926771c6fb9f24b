import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** `from 'antd'` would put every component of every lazy route into the first chunk. */
const imports = {
  'no-restricted-imports': ['error', { paths: [{ name: 'antd', message: '请写 antd/es/<component>' }] }],
}

export default tseslint.config(
  { ignores: ['dist', 'src/api/generated'] },
  ...tseslint.configs.recommended,
  hooks.configs.flat['recommended-latest'],
  { rules: imports },
  { files: ['src/shared/**', 'src/api/**'], rules: { 'no-restricted-imports': ['error', { patterns: ['../app/*', '../../app/*'], paths: ['antd'] }] } },
)

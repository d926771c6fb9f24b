import Button from 'antd/es/button'
import Form from 'antd/es/form'
import Input from 'antd/es/input'

/** 必述内容: each has a name and the words by which it is found in a text. */
export function RequiredPoints() {
  return (
    <Form.List name={['reportRules', 'requiredPoints']}>
      {(points, { add, remove }) => (
        <>
          {points.length === 0 && <p className="second">没有规定必述内容。</p>}
          {points.map(({ key, name }) => (
            <div key={key} className="point-fields">
              <Form.Item name={[name, 'name']} label={`第 ${name + 1} 项`} rules={[{ required: true, whitespace: true, message: `请填写第 ${name + 1} 项必述内容` }]}>
                <Input placeholder="如：基层减负" maxLength={30} />
              </Form.Item>
              <Form.Item
                name={[name, 'words']} label="正文里出现其中一个词，就算写到（用顿号隔开）" rules={[{ required: true, message: '请填写关键词' }]}
                getValueProps={words => ({ value: (words as string[] | undefined)?.join('、') })} normalize={split}
              >
                <Input placeholder="如：减负、形式主义" />
              </Form.Item>
              <Button aria-label={`删去第 ${name + 1} 项必述内容`} onClick={() => remove(name)}>删去</Button>
            </div>
          ))}
          <p><Button onClick={() => add({ name: '', words: [] })} disabled={points.length >= 20}>添加一项必述内容</Button></p>
        </>
      )}
    </Form.List>
  )
}

/** As it is being typed; blanks at the ends go when it is handed in. */
const split = (text: string) => (text ? text.split(/[、，,；;]/) : [])

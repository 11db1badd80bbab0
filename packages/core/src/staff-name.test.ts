import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { staffNameTest } from './staff-name.ts'

const isStaff = staffNameTest({ people: ['Nora Aldous', 'Mina', 'شیلان عومەر', 'Al'], publications: ['The Halvern Post', 'رووداو', 'Rudaw'] })
const caught = (names: readonly string[]) => names.filter((name) => !isStaff(name))
const innocent = (names: readonly string[]) => names.filter((name) => isStaff(name))

describe('a name like that of staff', () => {
  it('is that of somebody on the team, whole or among other words', () => {
    assert.deepEqual(caught(['Nora Aldous', 'nora aldous', 'NORA  ALDOUS!', 'Nora Aldous (official)', 'Mr. Nora-Aldous', 'NoraAldous', 'شیلان عومەر', 'شيلان عومه‌ر']), [])
  })

  it('is a single first name only where it is all there is, since readers have first names, too', () => {
    assert.deepEqual(caught(['Mina', 'mína', 'MINA']), [])
    assert.deepEqual(innocent(['Mina Karim', 'Nora', 'Aldous Huxley', 'Nora Omar', 'Al']), [])
  })

  it('is that of the publication, whole or among other words', () => {
    assert.deepEqual(caught(['The Halvern Post', 'the halvern post comments', 'Rudaw', 'Rudaw Support', 'Team Rudaw', 'ڕووداو', 'پشتگیری رووداو']), [])
    assert.deepEqual(innocent(['Halvern', 'Posty', 'Rudawi', 'The Post of Halvern']), [])
  })

  it('is a word of staff, in the languages of readers', () => {
    assert.deepEqual(caught([
      'Editor', 'The Editors', 'moderator 7', 'Admin', 'Site Administrator', 'staff', 'سەرنووسەر', 'ئەدمین', 'ستافی ماڵپەڕ ستاف', 'Edîtor', 'المحرر', 'أدمن الموقع', 'هيئة التحرير', 'Moderatör', 'Yazı İşleri', 'سردبیر', 'Redaktion', 'Die Redakteurin', 'Rédaction',
      'le modérateur', 'Redacción', 'moderadora', 'המערכת', 'צוות האתר',
    ]), [])
  })

  it('is seen through what passes for another letter, what is not seen, and what is set apart', () => {
    assert.deepEqual(caught([
      'Аdmin', 'аԁmіn', 'Εditor', 'ΜODERATOR', 'M0derator', 'adm1n', '4dmin', '@dmin', 'adm!n', '$taff', 'Mo\u200bde\u00adrator', 'm o d e r a t o r', 'm.o.d.e.r.a.t.o.r', 'mod erator', 'Ｅｄｉｔｏｒ', '𝐄𝐝𝐢𝐭𝐨𝐫', 'ᴀᴅᴍɪɴ', 'rnoderator', 'Adminnn', 'EDlTOR',
      'editor123', '2editor', '@Mina', 'N0ra AIdous', 'Nοra Aldοus', 'المــحــرر',
    ]), [])
  })

  it('is none that only begins or sounds like one', () => {
    assert.deepEqual(innocent([
      'Edith Orr', 'Redaktorsky', 'Edita', 'Adminah', 'Modesto', 'Moderata Fonte', 'Stafford', 'Ed', 'Mo Derat', 'Rosa', 'Shilan Omar', 'Pervez Musharraf', 'مشرف حسين', 'ناظر', 'نووسەر', 'דוד לוי', 'עורך דין כהן', 'Степан', 'Ян', 'Γιάννης', 'J. R. Smith', 'a b', '42', '😀', 'Editha', 'Postma',
      'Dilan', 'Azad', 'Karwan Mahmoud', 'Sara K.', 'Ayşe Yılmaz', 'Chris',
    ]), [])
  })

  it('is looked for in any text without failing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (name) => typeof isStaff(name) === 'boolean'))
  })
})

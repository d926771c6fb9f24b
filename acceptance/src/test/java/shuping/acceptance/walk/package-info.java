/** The walks of {@code gateway/web/walks}: people of every role in a real browser, on the real system. */
package shuping.acceptance.walk;
